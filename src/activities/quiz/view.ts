import type { VNode } from 'preact'
import type { Posed } from './pose.ts'

export type Words = Readonly<Record<string, string>>

/** Asking: operated. Missed: what was chosen is commented, the key closed. Open: everything is told. */
export type Phase = 'asking' | 'missed' | 'open'

/** What a kind is given to show the part of an item that is operated. */
export type ViewProps = {
  readonly posed: Posed
  /** What stands in the controls now; once checked, what was said last. */
  readonly said: readonly string[]
  readonly change: (said: readonly string[]) => void
  readonly phase: Phase
  readonly words: Words
  /** Tells who listens what has just moved. */
  readonly say: (text: string) => void
}

export type View = {
  readonly View: (props: ViewProps) => VNode
  /** What stands there when nothing was touched; a kind without controls that are empty at first says so here. */
  readonly untouched?: (posed: Posed) => readonly string[]
  /** Whether enough stands in the controls to be checked. */
  readonly isComplete: (posed: Posed, said: readonly string[]) => boolean
}

export function fill(text: string | undefined, values: Readonly<Record<string, string | number>>): string {
  return (text ?? '').replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

/** Words where no markup can stand: in a select, in a name for who listens. */
export const plainly = (text: string): string => text.replaceAll('**', '')

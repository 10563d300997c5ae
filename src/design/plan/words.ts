import type { ClientState, Role } from './cast.ts'
import { facts } from './facts.ts'
import type { Frame } from './frame.ts'

/** Marks a legend can name: people and clients always, lines and arrows if there are words for them. */
export type LegendMark = Role | ClientState | 'ownership' | 'handOff'

/** Names of the marks, the same for all plans of a language. */
export type MarkWords = Record<Role | ClientState, string> & Partial<Record<'ownership' | 'handOff', string>>

/** Places of a plan that can carry a word. */
export type Place =
  | 'market'
  | 'change'
  | 'corridor'
  | 'base'
  | 'search'
  | 'sale'
  | 'service'
  | 'handOff'
  | 'key'
  | 'ordinary'
  | 'onward'

/**
 * All words of one plan. Any of them may hold counts in braces, as in "{stars} stars"; see `Facts` for what
 * can be counted.
 */
export interface PlanWords {
  /** What the drawing says, in one sentence. */
  label: string
  /** Words on the drawing; a line break is kept. */
  places?: Partial<Record<Place, string>>
  /** The same in words, for those who do not see the drawing. */
  list: { title: string; items: string[] }
}

/** Puts the counts of a frame into a text. */
export function fill(text: string, frame: Frame): string {
  const counts = new Map<string, number>(Object.entries(facts(frame)))
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const count = counts.get(name)
    if (count !== undefined) return String(count)
    throw new Error(
      `plan ${frame.key} › "${text}": nothing is called {${name}}; there are ${[...counts.keys()].join(', ')}`,
    )
  })
}

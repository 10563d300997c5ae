import { useMemo, useState } from 'preact/hooks'
import type { Language } from '#course/language.ts'
import { learner } from '#learner/here.ts'
import { useFacts } from '#learner/use-facts.ts'
import { keptUnder } from './kept.ts'
import { type Bounds, readWithin, typedNumber } from './typed-number.ts'

/** A field as far as typing and keeping go. */
export type Slot = Bounds & { readonly name: string; readonly kind: 'number' | 'text' | 'long' | 'date' }

export type Typed = {
  /** What stands in the field, also while it is no number yet. */
  text(name: string): string
  /** NaN for what is empty, no number or out of bounds. */
  number(slot: Slot): number
  isWrong(slot: Slot): boolean
  write(slot: Slot, text: string): void
}

/**
 * What is typed under one root: on the screen at once, kept soon. A number that makes no sense stays on the screen
 * and is not kept; storage that refuses changes nothing here.
 */
export function useTyped(root: string, language: Language): Typed {
  const facts = useFacts()
  const kept = useMemo(() => keptUnder(facts, root), [facts, root])
  const [drafts, setDrafts] = useState<ReadonlyMap<string, string>>(new Map())

  function text(name: string): string {
    const value = kept.get(name) ?? ''
    return drafts.get(name) ?? (typeof value === 'number' ? typedNumber(language, value) : value)
  }
  const number = (slot: Slot): number => readWithin(text(slot.name), slot) ?? Number.NaN
  return {
    text,
    number,
    isWrong: slot => slot.kind === 'number' && text(slot.name).trim() !== '' && Number.isNaN(number(slot)),
    write(slot, text) {
      setDrafts(all => new Map(all).set(slot.name, text))
      const about = `${root}.${slot.name}`
      if (slot.kind === 'number')
        learner.recordSoon({ kind: 'value', about, value: readWithin(text, slot) ?? null })
      else if (slot.kind === 'date') learner.recordSoon({ kind: 'value', about, value: text || null })
      else learner.recordSoon({ kind: 'text', about, text })
    },
  }
}

import { useMemo, useState } from 'preact/hooks'
import type { Language } from '#course/language.ts'
import { learner } from '#learner/here.ts'
import { useFacts } from '#learner/use-facts.ts'
import { keptUnder } from './kept.ts'
import { type Offer, type Offered, offered } from './offered.ts'
import { type Bounds, readWithin, typedNumber } from './typed-number.ts'

/** A field as far as typing and keeping go. */
export type Slot = Bounds & {
  readonly name: string
  readonly kind: 'number' | 'text' | 'long' | 'date'
  readonly offers?: readonly Offer[]
}

export type Typed = {
  /** What was typed into the field, also while it is no number yet. */
  text(name: string): string
  /** What stands in it: typed, or known from elsewhere as long as nothing was ever typed here. */
  shown(slot: Slot): string
  /** Where it is known from, if that is what stands there. */
  offer(slot: Slot): Offered | undefined
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
  const touched = useMemo(() => new Set([...facts.values()].map(({ about }) => about)), [facts])
  function offer({ name, offers, ...slot }: Slot): Offered | undefined {
    if (!offers || drafts.has(name) || touched.has(`${root}.${name}`)) return undefined
    const found = offered(facts, offers, language)
    const fits = found && (slot.kind !== 'number' || readWithin(found.text, slot) !== undefined)
    return fits ? found : undefined
  }
  const shown = (slot: Slot): string => offer(slot)?.text ?? text(slot.name)
  const number = (slot: Slot): number => readWithin(shown(slot), slot) ?? Number.NaN
  return {
    text,
    shown,
    offer,
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

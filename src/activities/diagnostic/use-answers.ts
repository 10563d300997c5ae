import { useMemo, useState } from 'preact/hooks'
import { learner } from '#learner/here.ts'
import { useFacts } from '#learner/use-facts.ts'
import { keptUnder } from '../worksheet/kept.ts'
import { isAnswered, type Sign } from './signs.ts'

export type Answers = {
  /** The id of an answer that is still asked, or `unknown`. */
  of(sign: Sign): string | undefined
  answer(sign: Sign, id: string): void
  /** Seconds since 1970 of the latest answer. */
  readonly at: number | undefined
  /** Whether a start from the beginning can be taken back. */
  readonly canUndo: boolean
  clear(): void
  undo(): void
}

const ROOT = 'diagnostic'

const keep = (sign: string, value: string | null) =>
  learner.record({ kind: 'value', about: `${ROOT}.${sign}`, value })

const readAnswer = (kept: ReadonlyMap<string, string | number>, sign: Sign): string | undefined => {
  const value = kept.get(sign.id)
  return typeof value === 'string' && isAnswered(sign, value) ? value : undefined
}

/** The place of the first sign without an answer in what is kept now: an island's first render knows no facts yet. */
export function firstGap(signs: readonly Sign[]): number | undefined {
  const kept = keptUnder(learner.$facts.get(), ROOT)
  const place = signs.findIndex(sign => readAnswer(kept, sign) === undefined)
  return place < 0 ? undefined : place
}

/** What was answered to the signs: kept at once, emptied with a way back. */
export function useAnswers(signs: readonly Sign[]): Answers {
  const facts = useFacts()
  const kept = useMemo(() => keptUnder(facts, ROOT), [facts])
  const [before, setBefore] = useState<ReadonlyMap<string, string>>()

  const of = (sign: Sign) => readAnswer(kept, sign)
  const answered = new Set(signs.filter(sign => of(sign) !== undefined).map(({ id }) => `${ROOT}.${id}`))
  const times = [...facts.values()].filter(({ about }) => answered.has(about)).map(({ at }) => at)
  return {
    of,
    answer: (sign, id) => keep(sign.id, id),
    at: times.length > 0 ? Math.max(...times) : undefined,
    canUndo: before !== undefined,
    clear() {
      setBefore(new Map(signs.map(sign => [sign.id, of(sign) ?? ''])))
      for (const sign of signs) if (of(sign) !== undefined) keep(sign.id, null)
    },
    undo() {
      for (const [sign, answer] of before ?? []) keep(sign, answer || null)
      setBefore(undefined)
    },
  }
}

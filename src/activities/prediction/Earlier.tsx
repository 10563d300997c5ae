import type { VNode } from 'preact'
import { useMemo } from 'preact/hooks'
import { formatNumber } from '#course/format-number.ts'
import type { Language } from '#course/language.ts'
import { type Facts, factsOf } from '#learner/fact.ts'
import { useFacts } from '#learner/use-facts.ts'
import { fill } from './fill.ts'
import { saidAbout } from './said.ts'

type Props = {
  readonly prediction: string
  /** Kept numbers, `<activity>.<field>`; their sum is told. */
  readonly of: readonly string[]
  readonly text: string
  readonly language: Language
}

/** What the learner has said of his own department before; it stands under the truth once that is shown. */
export function Earlier({ prediction, of, text, language }: Props): VNode {
  const facts = useFacts()
  const value = useMemo(() => sumOf(facts, of), [facts, of])
  const told = value !== undefined && saidAbout(facts, prediction)
  // An island without an element is never seen, and so never wakes.
  return (
    <div class="prediction-earlier">
      {told && <p class="comment">{fill(text, { value: formatNumber(language, value, 0) })}</p>}
    </div>
  )
}

/** @returns undefined when nothing is kept under any of the names. */
function sumOf(facts: Facts, names: readonly string[]): number | undefined {
  const kept = factsOf(facts, 'value')
  const known = names
    .map(name => kept.findLast(({ about }) => about === name)?.value)
    .filter(value => typeof value === 'number')
  return known.length === 0 ? undefined : known.reduce((a, b) => a + b)
}

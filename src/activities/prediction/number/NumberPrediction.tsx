import type { VNode } from 'preact'
import type { Said } from '#learner/fact.ts'
import type { NumberAsked } from '../ask.ts'
import { fill } from '../fill.ts'
import { type KindProps, PredictionForm } from '../PredictionForm.tsx'
import { measure, placesOf } from '../ruler.ts'
import { numberSaid } from '../said.ts'
import { NumberQuestion } from './NumberQuestion.tsx'
import { NumberResult } from './NumberResult.tsx'

/** A mark on a ruler. */
export function NumberPrediction(props: KindProps<NumberAsked>): VNode {
  return (
    <PredictionForm
      {...props}
      seal="seal"
      question={<NumberQuestion {...props} />}
      truth={said => <NumberResult {...props} mark={numberSaid(said)} />}
      told={said => told(props, said)}
    />
  )
}

/** At most two numbers, the learner's and the truth. */
function told({ asked, language, words }: KindProps<NumberAsked>, said: Said): string {
  const value = numberSaid(said)
  if (value === undefined) return ''
  const say = (number: number) =>
    measure(language, number, placesOf(number, Math.max(2, asked.decimals)), asked.unit)
  const mine = fill(words['saidNumber'] ?? '', { value: say(value) })
  if (!asked.truth) return mine
  return `${mine} ${fill(words['saidTruth'] ?? '', { label: asked.truth.label, value: say(asked.truth.value) })}`
}

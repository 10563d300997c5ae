import type { VNode } from 'preact'
import type { SortAsked } from '../ask.ts'
import { fill } from '../fill.ts'
import { type KindProps, PredictionForm } from '../PredictionForm.tsx'
import { matches } from './rooms.ts'
import { SortQuestion } from './SortQuestion.tsx'
import { SortResult } from './SortResult.tsx'

/** Cards put into rooms. */
export function SortPrediction(props: KindProps<SortAsked>): VNode {
  const { asked, words } = props
  const told = (right: number) => fill(words['placedRight'] ?? '', { right, all: asked.cards.length })
  return (
    <PredictionForm
      {...props}
      seal="sealAnswer"
      question={<SortQuestion asked={asked} words={words} />}
      truth={said => <SortResult asked={asked} words={words} said={said} />}
      told={said => told(matches(asked.cards, said))}
    />
  )
}

import type { VNode } from 'preact'
import type { ChoiceAsked } from '../ask.ts'
import { type KindProps, PredictionForm } from '../PredictionForm.tsx'
import { ChoiceQuestion } from './ChoiceQuestion.tsx'
import { ChoiceResult } from './ChoiceResult.tsx'

/** One of several answers. */
export function ChoicePrediction(props: KindProps<ChoiceAsked>): VNode {
  return (
    <PredictionForm
      {...props}
      seal="sealAnswer"
      question={<ChoiceQuestion asked={props.asked} />}
      truth={said => <ChoiceResult asked={props.asked} words={props.words} chosen={said?.[0]} />}
    />
  )
}

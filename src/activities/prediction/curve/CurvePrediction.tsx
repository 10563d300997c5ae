import type { VNode } from 'preact'
import type { CurveAsked } from '../ask.ts'
import { type KindProps, PredictionForm } from '../PredictionForm.tsx'
import { CurveQuestion } from './CurveQuestion.tsx'
import { CurveResult } from './CurveResult.tsx'
import { curveSaid } from './said.ts'

/** A drawn line; with its handles and charts the heaviest kind, so it ships with no other. */
export function CurvePrediction(props: KindProps<CurveAsked>): VNode {
  return (
    <PredictionForm
      {...props}
      seal="sealCurve"
      question={<CurveQuestion {...props} />}
      truth={said => <CurveResult {...props} drawn={curveSaid(said, props.asked.points.length)} />}
    />
  )
}

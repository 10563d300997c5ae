import type { VNode } from 'preact'
import { ChoiceQuestion } from './choice/ChoiceQuestion.tsx'
import { CurveQuestion } from './curve/CurveQuestion.tsx'
import { NumberQuestion } from './number/NumberQuestion.tsx'
import type { PredictionProps } from './PredictionForm.tsx'
import { SortQuestion } from './sort/SortQuestion.tsx'

/** What is asked; every kind gives its guess as inputs named `said`. */
export function Question({ asked, language, words }: PredictionProps): VNode {
  switch (asked.kind) {
    case 'number':
      return <NumberQuestion asked={asked} language={language} words={words} />
    case 'choice':
      return <ChoiceQuestion asked={asked} />
    case 'sort':
      return <SortQuestion asked={asked} words={words} />
    case 'curve':
      return <CurveQuestion asked={asked} language={language} words={words} />
  }
}

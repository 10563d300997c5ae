import type { VNode } from 'preact'
import type { Said } from '#learner/fact.ts'
import { ChoiceResult } from './choice/ChoiceResult.tsx'
import { CurveResult } from './curve/CurveResult.tsx'
import { Inline } from './Inline.tsx'
import { NumberResult } from './number/NumberResult.tsx'
import type { PredictionProps } from './PredictionForm.tsx'
import { curveSaid, numberSaid } from './said.ts'
import { SortResult } from './sort/SortResult.tsx'

type ResultProps = PredictionProps & { readonly said: Said | undefined }

/** The truth beside the guess, and what is said about it. */
export function Result({ asked, language, words, said }: ResultProps): VNode {
  return (
    <>
      {said?.length === 0 && <p class="note">{words['skipped']}</p>}
      {asked.kind === 'number' && (
        <NumberResult asked={asked} language={language} words={words} mark={numberSaid(said)} />
      )}
      {asked.kind === 'choice' && <ChoiceResult asked={asked} words={words} chosen={said?.[0]} />}
      {asked.kind === 'sort' && <SortResult asked={asked} words={words} said={said} />}
      {asked.kind === 'curve' && (
        <CurveResult
          asked={asked}
          language={language}
          words={words}
          drawn={curveSaid(said, asked.points.length)}
        />
      )}
      <p class="comment">
        <Inline text={asked.after} />
      </p>
    </>
  )
}

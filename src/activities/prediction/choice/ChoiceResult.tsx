import type { VNode } from 'preact'
import type { ChoiceAsked } from '../ask.ts'
import type { Words } from '../fill.ts'
import { Inline } from '../Inline.tsx'

type ChoiceProps = {
  readonly asked: ChoiceAsked
  readonly words: Words
  readonly chosen: string | undefined
}

/** Every answer with its commentary; the learner's one is named so, and so is the right one. */
export function ChoiceResult({ asked, words, chosen }: ChoiceProps): VNode {
  return (
    <ul class="prediction-cards" role="list">
      {asked.options.map(({ id, text, explanation, right }) => {
        const signs = [
          id === chosen ? words['yourAnswer'] : undefined,
          right ? words['rightAnswer'] : undefined,
        ].filter(sign => sign !== undefined)
        return (
          <li key={id} class={right ? 'is-right' : undefined}>
            <p>
              <Inline text={text} />
              {signs.length > 0 && <strong class="prediction-sign"> {signs.join(' · ')}</strong>}
            </p>
            <p class="comment">
              <Inline text={explanation} />
            </p>
          </li>
        )
      })}
    </ul>
  )
}

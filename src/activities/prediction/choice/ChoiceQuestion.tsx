import type { VNode } from 'preact'
import type { ChoiceAsked } from '../ask.ts'
import { Inline } from '../Inline.tsx'

/** One of several answers. */
export function ChoiceQuestion({ asked }: { readonly asked: ChoiceAsked }): VNode {
  return (
    <fieldset class="prediction-options" aria-labelledby={`${asked.id}-prompt`}>
      {asked.options.map(({ id, text }) => (
        <label key={id} class="option">
          <input type="radio" name="said" value={id} required />
          <span>
            <Inline text={text} />
          </span>
        </label>
      ))}
    </fieldset>
  )
}

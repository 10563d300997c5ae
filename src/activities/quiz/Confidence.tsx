import type { VNode } from 'preact'
import type { Sure } from '#learner/fact.ts'
import type { Words } from './view.ts'

/** Three words after choosing and before checking; nobody has to take one. CSS shows them once something is chosen. */
export function Confidence({ words }: { readonly words: Words }): VNode {
  return (
    <fieldset class="confidence needs-script">
      <legend class="label">{words['sure']}</legend>
      <div class="segmented">
        {['sure0', 'sure1', 'sure2'].map((name, value) => (
          <label key={name}>
            <input type="radio" name="sure" value={value} />
            {words[name]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** Kinds whose first try asks for it (course design § 2.5). */
export const asksConfidence = (kind: string): boolean => ['single', 'multi', 'num'].includes(kind)

export function sureIn(form: HTMLFormElement): Sure | undefined {
  const word = new FormData(form).get('sure')
  return ([0, 1, 2] as const).find(sure => String(sure) === word)
}

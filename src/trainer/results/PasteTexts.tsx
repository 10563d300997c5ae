import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Teller } from '#activities/progress/teller.ts'

type Props = { readonly tell: Teller; readonly add: (pasted: string) => void }

/** Texts that participants have sent in messages: one a person, as many at once as were copied. */
export function PasteTexts({ tell, add }: Props): VNode {
  const [pasted, paste] = useState('')
  return (
    <form
      class="results-texts no-print"
      onSubmit={event => {
        event.preventDefault()
        add(pasted)
        paste('')
      }}
    >
      <label for="results-texts">{tell.word('texts')}</label>
      <textarea
        id="results-texts"
        class="field"
        rows={3}
        spellcheck={false}
        value={pasted}
        onInput={({ currentTarget }) => paste(currentTarget.value)}
      />
      <button type="submit" class="button button--small button--secondary" disabled={pasted.trim() === ''}>
        {tell.word('textsAdd')}
      </button>
    </form>
  )
}

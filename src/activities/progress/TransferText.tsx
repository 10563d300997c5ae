import type { VNode } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Facts } from '#learner/fact.ts'
import { learner } from '#learner/here.ts'
import { loadText, type Told } from './load-file.ts'
import type { Teller } from './teller.ts'

type Props = { readonly facts: Facts; readonly tell: Teller; readonly told: (told: Told) => void }

/** The short way: a text that goes through a messenger, out and in. */
export function TransferText({ facts, tell, told }: Props): VNode {
  const [text, show] = useState<string>()
  const [pasted, paste] = useState('')
  const out = useRef<HTMLTextAreaElement>(null)

  async function copy(): Promise<void> {
    learner.flush()
    const { writeText } = await import('./as-text.ts')
    const code = await writeText(learner.$facts.get())
    show(code)
    const values = { n: tell.number(code.length) }
    try {
      await navigator.clipboard.writeText(code)
      told({ text: tell.word('textCopied', values), bad: false })
    } catch {
      // Refused, or a page from a disk: the text is shown, and a person can copy it.
      out.current?.select()
      told({ text: tell.word('textShown', values), bad: false })
    }
  }

  async function read(event: Event): Promise<void> {
    event.preventDefault()
    told(await loadText(pasted, tell))
    paste('')
  }

  return (
    <>
      <div class="transfer-row">
        <h3 id="text-title">{tell.word('text')}</h3>
        <button
          type="button"
          class="button button--small button--secondary"
          disabled={facts.size === 0}
          aria-describedby="text-title text-note"
          onClick={copy}
        >
          {tell.word('textCopy')}
        </button>
        <p class="note" id="text-note">
          {tell.word('textNote')}
        </p>
        {text !== undefined && (
          <textarea
            ref={out}
            class="field transfer-text"
            readOnly
            rows={3}
            aria-labelledby="text-title"
            value={text}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        )}
      </div>
      <form class="transfer-row" onSubmit={read}>
        <h3 id="paste-title">{tell.word('textPaste')}</h3>
        <button type="submit" class="button button--small button--secondary" disabled={pasted.trim() === ''}>
          {tell.word('textRead')}
        </button>
        <textarea
          class="field transfer-text"
          rows={2}
          spellcheck={false}
          aria-labelledby="paste-title"
          value={pasted}
          onInput={({ currentTarget }) => paste(currentTarget.value)}
        />
      </form>
    </>
  )
}

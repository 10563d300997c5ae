import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Facts } from '#learner/fact.ts'
import type { Words } from './ProgressView.tsx'
import { saveFile } from './save-file.ts'

type Props = {
  readonly what: string
  readonly count: number
  readonly facts: Facts
  readonly words: Words
  readonly erase: () => void
  readonly close: () => void
}

/** Names what is lost and offers the file first. The browser gives the focus back to the opener. */
export function EraseDialog({ what, count, facts, words, erase, close }: Props): VNode {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog class="dialog" ref={dialog} aria-labelledby="erase-title" onClose={close}>
      <h2 id="erase-title">{(words['eraseTitle'] ?? '').replace('{what}', what)}</h2>
      <p>{(words['eraseText'] ?? '').replace('{n}', String(count))}</p>
      <p class="actions">
        <button type="button" class="button button--primary" onClick={() => saveFile(facts)}>
          {words['saveFirst']}
        </button>
        <button type="button" class="button button--danger" onClick={erase}>
          {words['erase']}
        </button>
        <button type="button" class="button button--text" onClick={() => dialog.current?.close()}>
          {words['keep']}
        </button>
      </p>
    </dialog>
  )
}

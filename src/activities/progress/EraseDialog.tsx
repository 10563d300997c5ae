import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Erasure } from './erasure.ts'
import { saveFile } from './save-file.ts'
import type { Teller } from './teller.ts'

type Props = {
  readonly erasure: Erasure
  /** There is something to put into a file. */
  readonly canSave: boolean
  readonly tell: Teller
  readonly erase: () => void
  readonly close: () => void
}

/** Names what is lost and offers the file first. Esc and «Не надо» change nothing. */
export function EraseDialog({ erasure, canSave, tell, erase, close }: Props): VNode {
  const dialog = useRef<HTMLDialogElement>(null)
  const [file, setFile] = useState<string>()
  useEffect(() => dialog.current?.showModal(), [])
  const { title, losses, inFile } = erasure
  const offersFile = canSave && inFile !== 'none'
  return (
    <dialog
      class="dialog"
      ref={dialog}
      aria-labelledby="erase-title"
      aria-describedby="erase-text"
      onClose={close}
    >
      <h2 id="erase-title">{title}</h2>
      <div id="erase-text">
        <p>{tell.word('eraseLost')}</p>
        <ul>
          {losses.map(loss => (
            <li key={loss}>{loss}</li>
          ))}
        </ul>
        <p>{tell.word(`eraseInFile-${inFile}`)}</p>
      </div>
      <p class="note" role="status">
        {file && tell.word('saved', { file })}
      </p>
      <p class="actions">
        {offersFile && (
          <button type="button" class="button button--primary" onClick={() => setFile(saveFile())}>
            {tell.word('saveFirst')}
          </button>
        )}
        <button type="button" class="button button--danger" onClick={erase}>
          {tell.word('erase')}
        </button>
        <button type="button" class="button button--text" onClick={() => dialog.current?.close()}>
          {tell.word('keep')}
        </button>
      </p>
    </dialog>
  )
}

import type { TargetedEvent, VNode } from 'preact'
import { useMemo, useRef, useState } from 'preact/hooks'
import type { Facts } from '#learner/fact.ts'
import { writeProgress } from '#learner/progress-file.ts'
import { loadFile, type Told } from './load-file.ts'
import { saveFile } from './save-file.ts'
import { TransferText } from './TransferText.tsx'
import type { Teller } from './teller.ts'

type Props = { readonly facts: Facts; readonly tell: Teller }

/** Save everything to a file, load a file and merge it with what is here. */
export function Transfer({ facts, tell }: Props): VNode {
  const [told, setTold] = useState<Told>()
  const picker = useRef<HTMLInputElement>(null)
  const kilobytes = useMemo(() => Math.ceil(new Blob([writeProgress(facts)]).size / 1000), [facts])

  async function load({ currentTarget: input }: TargetedEvent<HTMLInputElement>): Promise<void> {
    const file = input.files?.[0]
    if (!file) return
    const came = await loadFile(file, tell)
    // So that choosing the same file again is a change again.
    input.value = ''
    setTold(came)
  }

  return (
    <section aria-labelledby="transfer-title">
      <h2 id="transfer-title">{tell.word('transfer')}</h2>
      <div class="transfer-row">
        <h3 id="save-title">{tell.word('file')}</h3>
        <button
          type="button"
          class="button button--small"
          disabled={facts.size === 0}
          aria-describedby="save-title save-note"
          onClick={() => setTold({ text: tell.word('saved', { file: saveFile() }), bad: false })}
        >
          {tell.word('save')}
        </button>
        <p class="note" id="save-note">
          {facts.size === 0
            ? tell.word('fileEmpty')
            : tell.word('fileNote', { size: tell.number(kilobytes) })}
        </p>
      </div>
      <div class="transfer-row">
        <h3 id="load-title">{tell.word('load')}</h3>
        <button
          type="button"
          class="button button--small button--secondary"
          aria-describedby="load-title load-note"
          onClick={() => picker.current?.click()}
        >
          {tell.word('choose')}
        </button>
        <input
          ref={picker}
          hidden
          type="file"
          accept="application/json,.json"
          aria-labelledby="load-title"
          onChange={load}
        />
        <p class="note" id="load-note">
          {tell.word('loadNote')}
        </p>
      </div>
      <TransferText facts={facts} tell={tell} told={setTold} />
      <p class={told?.bad ? 'error' : 'transfer-told'} role="status">
        {told?.text}
      </p>
    </section>
  )
}

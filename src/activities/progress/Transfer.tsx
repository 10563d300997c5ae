import type { TargetedEvent, VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Facts } from '#learner/fact.ts'
import { learner } from '#learner/here.ts'
import { MOST_BYTES, readProgress } from '#learner/progress-file.ts'
import type { Words } from './ProgressView.tsx'
import { saveFile } from './save-file.ts'

type Props = { readonly facts: Facts; readonly language: 'ru' | 'en'; readonly words: Words }

/** Save to a file, load and merge a file, and where all this lies. */
export function Transfer({ facts, words }: Props): VNode {
  const [said, say] = useState<{ readonly text: string; readonly bad: boolean }>()

  async function load(event: TargetedEvent<HTMLInputElement>): Promise<void> {
    const input = event.currentTarget
    const file = input.files?.[0]
    if (!file) return
    const name = (text: string | undefined) => (text ?? '').replace('{file}', file.name)
    const read =
      file.size > MOST_BYTES ? ({ is: 'refused', why: 'too-big' } as const) : readProgress(await file.text())
    input.value = ''
    if (read.is === 'refused') {
      say({ text: name(words[`refused-${read.why}`]), bad: true })
      return
    }
    const added = learner.absorb(read.facts)
    const lost =
      read.unreadable > 0 ? ` ${(words['unreadable'] ?? '').replace('{n}', String(read.unreadable))}` : ''
    const text = added > 0 ? (words['loaded'] ?? '').replace('{n}', String(added)) : words['loadedNothing']
    say({ text: name(text) + lost, bad: false })
  }

  return (
    <aside class="transfer">
      <h2>{words['transfer']}</h2>
      <div class="transfer-row">
        <span>{words['file']}</span>
        <button
          type="button"
          class="button button--small"
          disabled={facts.size === 0}
          onClick={() => saveFile(facts)}
        >
          {words['save']}
        </button>
        <p class="note">{words['fileNote']}</p>
      </div>
      <div class="transfer-row">
        <label for="progress-file">{words['load']}</label>
        <input
          id="progress-file"
          class="transfer-file"
          type="file"
          accept="application/json,.json"
          onChange={load}
        />
        <p class="note">{words['loadNote']}</p>
      </div>
      <p class={said?.bad ? 'error' : 'transfer-said'} role="status">
        {said?.text}
      </p>
      <h2>{words['where']}</h2>
      <p class="note">{words['whereText']}</p>
    </aside>
  )
}

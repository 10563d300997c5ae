import type { VNode } from 'preact'
import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks'
import type { Language } from '#course/language.ts'
import { openDrawers } from '#learner/drawers.ts'
import { here, learner } from '#learner/here.ts'
import { useFacts, useStore } from '#learner/use-facts.ts'
import type { Words } from '../prediction/fill.ts'
import { ChapterTable } from './ChapterTable.tsx'
import { EraseDialog } from './EraseDialog.tsx'
import type { Erasure } from './erasure.ts'
import { Kept } from './Kept.tsx'
import { Objectives } from './Objectives.tsx'
import type { ChapterLines } from './outline.ts'
import { recordsBy } from './records-by.ts'
import { Transfer } from './Transfer.tsx'
import { tellerOf } from './teller.ts'
import { Where } from './Where.tsx'

export type ProgressProps = {
  readonly chapters: readonly ChapterLines[]
  readonly language: Language
  /** Mean credit from which a check is passed. */
  readonly pass: number
  readonly words: Words
}

/** Opens the dialog; the button that did it gets the focus back. */
export type Ask = (erasure: Erasure, opener: HTMLElement) => void

type Asked = { readonly erasure: Erasure; readonly opener: HTMLElement }

/** How far the learner is, what is kept of it here, and how it is taken along, loaded and erased. */
export function ProgressView({ chapters, language, pass, words }: ProgressProps): VNode {
  const facts = useFacts()
  const saving = useStore(learner.$saving)
  const tell = useMemo(() => tellerOf(language, words), [language, words])
  const [live, enliven] = useState(false)
  const [asked, ask] = useState<Asked>()
  const [came, tellWhatCame] = useState<{ readonly text: string; readonly bad: boolean }>()
  const result = useRef<HTMLParagraphElement>(null)
  const [, lookAgain] = useReducer((looks: number) => looks + 1, 0)
  useEffect(() => {
    enliven(true)
    // What is no fact is read from storage with every drawing: another tab may have changed it.
    addEventListener('storage', lookAgain)
    return () => removeEventListener('storage', lookAgain)
  }, [])
  // After an act the focus goes to what came of it.
  useEffect(() => result.current?.focus(), [came])

  // Nothing of this works before the script is there, so the server draws none of it.
  if (!live) return <div class="progress" />

  const records = recordsBy(chapters, facts)
  const drawers = openDrawers(here, facts)
  const askWith: Ask = (erasure, opener) => ask({ erasure, opener })
  return (
    <div class="progress" data-live="true">
      <div class="progress-main">
        {facts.size === 0 && <p class="lede">{tell.word('empty')}</p>}
        <ChapterTable chapters={chapters} facts={facts} records={records} pass={pass} tell={tell} />
        <Objectives chapters={chapters} records={records} tell={tell} />
      </div>
      <aside class="transfer" aria-label={tell.word('transfer')}>
        <Transfer facts={facts} tell={tell} />
        <Where facts={facts} drawers={drawers} saving={saving} tell={tell} ask={askWith} />
      </aside>
      <section class="kept" aria-labelledby="kept-title">
        <h2 id="kept-title">{tell.word('kept')}</h2>
        {came && (
          <p ref={result} class={came.bad ? 'error' : 'kept-result'} tabIndex={-1}>
            {came.text}
          </p>
        )}
        <Kept chapters={chapters} facts={facts} drawers={drawers} tell={tell} ask={askWith} />
      </section>
      {asked && (
        <EraseDialog
          erasure={asked.erasure}
          canSave={facts.size > 0}
          tell={tell}
          erase={() => {
            const whole = asked.erasure.erase()
            ask(undefined)
            tellWhatCame({ text: whole ? asked.erasure.done : tell.word('notErased'), bad: !whole })
          }}
          close={() => {
            ask(undefined)
            asked.opener.focus()
          }}
        />
      )}
    </div>
  )
}

import type { VNode } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Words } from '#activities/prediction/fill.ts'
import { tellerOf } from '#activities/progress/teller.ts'
import type { Language } from '#course/language.ts'
import { here } from '#learner/here.ts'
import { readProgressFile } from '#learner/progress-file.ts'
import { BeforeAfter } from './BeforeAfter.tsx'
import { Files } from './Files.tsx'
import { type GivenFile, gather } from './gather.ts'
import { Hands } from './Hands.tsx'
import type { RoomOutline } from './outline.ts'
import { PasteTexts } from './PasteTexts.tsx'
import { type RoomVotes, roomVotes } from './room-votes.ts'
import { Scenarios } from './Scenarios.tsx'
import { SureAndWrong } from './SureAndWrong.tsx'
import { saveTable } from './save-table.ts'
import { SHARES_FROM, sum } from './sum.ts'

type Props = { readonly room: RoomOutline; readonly words: Words; readonly language: Language }

/** Files of participants in, sums out. Nothing is kept: when the page goes, they are gone. */
export function ResultsView({ room, words, language }: Props): VNode {
  const tell = useMemo(() => tellerOf(language, words), [language, words])
  const [live, enliven] = useState(false)
  const [files, setFiles] = useState<readonly GivenFile[]>([])
  const [texts, countTexts] = useState(0)
  const [told, tellAll] = useState('')
  const result = useRef<HTMLParagraphElement>(null)
  const gathered = useMemo(() => gather(files, room.tables), [files, room])
  const whole = useMemo(() => sum(gathered.people, room), [gathered, room])
  const [rooms, setRooms] = useState<readonly RoomVotes[]>([])
  useEffect(() => {
    setRooms(roomVotes(here))
    enliven(true)
  }, [])
  // After an act the focus goes to what came of it.
  useEffect(() => {
    if (told) result.current?.focus()
  }, [told, files])

  async function add(chosen: readonly File[]): Promise<void> {
    if (chosen.length === 0) return
    const read = await Promise.all(
      chosen.map(async file => ({ name: file.name, reading: await readProgressFile(file) })),
    )
    take(read)
  }

  async function addTexts(pasted: string): Promise<void> {
    const { readTexts } = await import('#activities/progress/as-text.ts')
    const read = await readTexts(pasted)
    // Each has a name of its own, by which it is spoken of.
    const before = texts
    countTexts(before + read.length)
    take(read.map((reading, at) => ({ name: tell.word('text', { n: before + at + 1 }), reading })))
  }

  function take(read: readonly GivenFile[]): void {
    setFiles(held => [...held, ...read])
    tellAll(tell.word('added', { files: tell.counted('files', read.length) }))
  }

  if (!live) return <div class="results" />
  return (
    <div class="results" data-live="true">
      <Files gathered={gathered} tell={tell} add={add}>
        <PasteTexts tell={tell} add={addTexts} />
        <p ref={result} class="results-told" role="status" tabIndex={-1}>
          {told}
        </p>
        {files.length > 0 && (
          <>
            <p class="results-people">
              <strong>{tell.counted('people', whole.people)}</strong>{' '}
              <span class="note">{tell.counted('from', files.length)}</span>
            </p>
            {whole.people > 0 && !whole.shares && (
              <p class="note">{tell.word('few', { n: tell.number(SHARES_FROM) })}</p>
            )}
          </>
        )}
        <p class="actions">
          {(whole.people > 0 || rooms.length > 0) && (
            <button
              type="button"
              class="button button--small"
              onClick={() => tellAll(tell.word('saved', { file: saveTable(whole, rooms, room, tell) }))}
            >
              {tell.word('save')}
            </button>
          )}
          {files.length > 0 && (
            <button
              type="button"
              class="button button--small button--secondary"
              onClick={() => {
                setFiles([])
                tellAll(tell.word('cleared'))
              }}
            >
              {tell.word('clear')}
            </button>
          )}
        </p>
      </Files>
      <div class="results-sums">
        {rooms.length > 0 && <Hands rooms={rooms} slides={room.slides} decks={room.decks} tell={tell} />}
        {whole.people > 0 && (
          <>
            <SureAndWrong sum={whole} tell={tell} />
            <BeforeAfter sum={whole} tell={tell} />
            <Scenarios sum={whole} tell={tell} />
            <section aria-labelledby="promises">
              <h2 id="promises">{tell.word('promisesTitle')}</h2>
              <p class="comment">{tell.word('promises')}</p>
            </section>
          </>
        )}
      </div>
    </div>
  )
}

import { useState } from 'preact/hooks'
import type { Group, Piece } from './find.ts'

interface Props {
  groups: readonly Group[]
  words: Readonly<Record<string, string>>
  /** Base path and language, before the path of a hit. */
  root: string
}

/** What was found, kind by kind; of a long list the first ones, and a button for the rest. */
export function Results({ groups, words, root }: Props) {
  return (
    <>
      {groups.map(({ kind, hits }) => (
        <GroupList key={kind} kind={kind} hits={hits} words={words} root={root} />
      ))}
    </>
  )
}

const atFirst = 8

function GroupList({ kind, hits, words, root }: Group & Pick<Props, 'words' | 'root'>) {
  const [all, setAll] = useState(false)
  const shown = all ? hits : hits.slice(0, atFirst)
  return (
    <section class="found">
      <h2>{words[`${kind}s`]}</h2>
      <ol role="list">
        {shown.map(hit => (
          <li key={hit.id}>
            <a href={root + hit.path} data-hit>
              <Marked pieces={hit.title} />
            </a>
            {hit.where && <p class="note">{hit.where}</p>}
            <p class="found-text">
              <Marked pieces={hit.excerpt} />
            </p>
          </li>
        ))}
      </ol>
      {hits.length > shown.length && (
        <button type="button" class="button button--text" onClick={() => setAll(true)}>
          {(words['more'] ?? '').replace('{n}', String(hits.length - shown.length))}
        </button>
      )}
    </section>
  )
}

function Marked({ pieces }: { pieces: readonly Piece[] }) {
  // The pieces of one text never change places.
  return <>{pieces.map(([text, marked]) => (marked ? <mark>{text}</mark> : text))}</>
}

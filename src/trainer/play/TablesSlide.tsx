import type { VNode } from 'preact'
import { Inline } from '#activities/prediction/Inline.tsx'
import { compared } from './compare.ts'
import type { RoomView } from './room-view.ts'
import { SlideHead } from './SlideHead.tsx'

/** More rows than this need the place of the note. */
const ROOMY = 4

/** Tables beside each other; a room that plays as a whole stands beside other ways through the same weeks. */
export function TablesSlide({ view }: { readonly view: RoomView }): VNode {
  const { book, play } = view
  const title = book.word(play.tables.length > 1 ? 'compare.title' : 'compare.one')
  if (play.tables.length === 1 && !view.told.isOver)
    return (
      <>
        <SlideHead kicker={book.script.title} {...{ title }} />
        <p class="play-lead">{book.word('compare.oneHow')}</p>
      </>
    )
  const { measures, rows } = compared(book, play)
  const hasDefaults = rows.some(({ letters }) => letters.some(({ by }) => by === 'default'))
  return (
    <>
      <SlideHead kicker={book.script.title} {...{ title }} />
      <table class="play-compare" data-many={rows.length > ROOMY || undefined}>
        <thead>
          <tr>
            {['table', 'decisions', 'ending'].map(name => (
              <th key={name} scope="col">
                {book.word(`compare.${name}`)}
              </th>
            ))}
            {measures.map(name => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, start, letters, ending, values }) => (
            <tr key={name}>
              <th scope="row">
                <span>{name}</span> <small>{start}</small>
              </th>
              <td class="play-way">
                {letters.map(({ letter, by }, at) => (
                  <span key={`${at}`} data-by={by}>
                    {by === 'default' ? `(${letter})` : letter || '·'}
                  </span>
                ))}
              </td>
              <td>{ending === undefined ? book.word('compare.playing') : <Inline text={ending} />}</td>
              {values.map((value, at) => (
                <td key={measures[at]}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {hasDefaults && rows.length <= ROOMY && <p class="play-note">{book.word('compare.defaults')}</p>}
    </>
  )
}

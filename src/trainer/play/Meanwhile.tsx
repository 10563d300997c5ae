import type { VNode } from 'preact'
import { Inline } from '#activities/prediction/Inline.tsx'
import type { Between } from '#activities/scenario/player/between.ts'
import type { Move } from '#activities/scenario/player/moved.ts'
import type { Meanwhile as News } from './meanwhile.ts'
import type { RoomBook } from './room-book.ts'

type Props = { readonly book: RoomBook; readonly news: News }

/** What happened between two decisions of the room. */
export function Meanwhile({ book, news }: Props): VNode {
  const { skipped, happened } = news
  const told = happened.filter(({ kind }) => kind === 'event' || kind === 'left')
  const prices = [...new Set(happened.flatMap(one => (one.kind === 'price' ? [one.of] : [])))]
  return (
    <div class="play-news" data-columns={skipped.length > 0 && told.length > 0 ? 2 : 1}>
      {skipped.length > 0 && (
        <section>
          <h3>{book.word('skipped')}</h3>
          <ul role="list">
            {skipped.map(({ week, title, choice }) => (
              <li key={title}>
                <small>{book.word('week', { n: week })}</small>
                <strong>
                  <Inline text={title} />
                </strong>
                <span>
                  <Inline text={choice} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {(told.length > 0 || prices.length > 0 || moods(happened) !== '') && (
        <section>
          <h3>{book.word('happened')}</h3>
          <ul role="list">
            {told.map((one, at) => (
              <li key={`${at}`}>
                <small>{book.word('week', { n: one.week })}</small>
                <Told {...{ book, one }} />
              </li>
            ))}
            {prices.map(of => (
              <li key={of}>
                <span>
                  <Inline text={book.word('price', { of })} />
                </span>
              </li>
            ))}
            {moods(happened) !== '' && (
              <li>
                <small>{book.word('moods')}</small>
                <span>{moods(happened)}</span>
              </li>
            )}
          </ul>
        </section>
      )}
    </div>
  )
}

type ToldProps = { readonly book: RoomBook; readonly one: Between }

function Told({ book, one }: ToldProps): VNode | null {
  if (one.kind === 'left')
    return <strong>{book.word(one.planned ? 'leftPlanned' : 'leftSuddenly', { name: one.name })}</strong>
  if (one.kind !== 'event') return null
  return (
    <>
      <strong>
        <Inline text={one.title} />
      </strong>
      <span>
        <Inline text={one.text} />
      </span>
    </>
  )
}

/** Who looks otherwise now, by the last word about each: «Мельник — против». */
function moods(happened: readonly Between[]): string {
  const last = new Map(
    happened
      .flatMap((one): readonly Move[] => (one.kind === 'moods' ? one.moves : []))
      .flatMap(move => ('to' in move ? [[move.name.split(' ').at(-1) ?? move.name, move.to] as const] : [])),
  )
  return [...last].map(([name, to]) => `${name} — ${to}`).join(', ')
}

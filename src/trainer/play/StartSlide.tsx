import type { VNode } from 'preact'
import { Inline } from '#activities/prediction/Inline.tsx'
import { RoomScene } from './RoomScene.tsx'
import type { RoomView } from './room-view.ts'
import { SlideHead } from './SlideHead.tsx'

type Props = { readonly view: RoomView; readonly lede: string; readonly step: number }

/** How many steps it has: the title, how it stands, how a room plays. */
export const START_STEPS = 3

/** Before the first decision. */
export function StartSlide({ view, lede, step }: Props): VNode {
  const { book, told } = view
  const first = told.log.weeks[0]?.run ?? told.log.run
  if (step === 1)
    return (
      <>
        <SlideHead
          kicker={book.script.title}
          title={
            book.script.profiles.find(({ id }) => id === view.play.tables[view.play.told]?.profile)?.name ??
            ''
          }
        />
        <div class="play-before">
          {book
            .tell(book.script.before, first)
            .split(/\n+/)
            .map(text => (
              <p key={text}>
                <Inline {...{ text }} />
              </p>
            ))}
        </div>
      </>
    )
  if (step === 2)
    return (
      <>
        <SlideHead kicker={book.script.title} title={book.word('rules.title')} />
        <ol class="play-rules" role="list">
          {['read', 'vote', 'argue', 'second', 'see'].map((rule, at) => (
            <li key={rule}>
              <b>{at + 1}</b>
              <span>{book.word(`rules.${rule}`)}</span>
            </li>
          ))}
        </ol>
      </>
    )
  return (
    <div class="play-title">
      <div>
        <h2 class={book.script.title.length > 12 ? 'is-long' : undefined}>
          <Inline text={book.script.title} />
        </h2>
        <p>
          <Inline text={lede} />
        </p>
        {book.route.minutes > 0 && (
          <p class="play-kicker">{book.word('minutes', { minutes: book.route.minutes })}</p>
        )}
      </div>
      <RoomScene {...{ book, log: told.log, run: first }} />
    </div>
  )
}

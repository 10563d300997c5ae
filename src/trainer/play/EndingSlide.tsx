import type { VNode } from 'preact'
import { Inline } from '#activities/prediction/Inline.tsx'
import { endingOf } from './ending.ts'
import { Meanwhile } from './Meanwhile.tsx'
import { meanwhile } from './meanwhile.ts'
import { newsPages } from './news-pages.ts'
import { RoomScene } from './RoomScene.tsx'
import type { RoomView } from './room-view.ts'
import { SlideHead } from './SlideHead.tsx'

type Props = { readonly view: RoomView; readonly step: number }

const newsOf = ({ book, told }: RoomView) => (told.isOver ? newsPages(meanwhile(book, told, 'end')) : [])

/** What came after the last decision, then the ending. */
export const endingSteps = (view: RoomView): number => newsOf(view).length + 1

/** How it came out: headline, three facts, the plan in words. Nothing of it shows before the last decision. */
export function EndingSlide({ view, step }: Props): VNode {
  const { book, told } = view
  const open = book.route.nodes.filter(node => !told.decided[node]).length
  if (!told.isOver)
    return (
      <>
        <SlideHead kicker={book.script.title} title={book.word('notYet')} />
        <p class="play-lead">{book.word('notYetHow', { n: open })}</p>
      </>
    )
  const news = newsOf(view)[step]
  if (news)
    return (
      <>
        <SlideHead kicker={book.script.title} title={book.word('meanwhile')} />
        <Meanwhile {...{ book, news }} />
      </>
    )
  const { title, facts, plan } = endingOf(book, told.log)
  return (
    <>
      <SlideHead kicker={book.word('ending.week', { n: told.log.run.week })} {...{ title }} />
      <dl class="play-facts">
        {facts.map(({ name, value }) => (
          <div key={name + value}>
            <dt>{name}</dt>
            <dd class={value.length <= 10 ? 'is-short' : undefined}>
              <Inline text={value} />
            </dd>
          </div>
        ))}
      </dl>
      <section class="play-plan">
        <RoomScene {...{ book, log: told.log, run: told.log.run }} />
        <div>
          <h3>{book.word('plan')}</h3>
          <p>
            <Inline text={plan} />
          </p>
        </div>
      </section>
    </>
  )
}

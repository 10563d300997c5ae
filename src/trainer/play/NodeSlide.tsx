import type { VNode } from 'preact'
import { Inline } from '#activities/prediction/Inline.tsx'
import { choiceAt } from '#activities/scenario/player/book.ts'
import { Choices, VoteKey } from './Choices.tsx'
import { tableName } from './compare.ts'
import { Effect } from './Effect.tsx'
import { Meanwhile } from './Meanwhile.tsx'
import type { Phase } from './phases.ts'
import type { NodeView } from './room-view.ts'
import { Sign } from './Sign.tsx'
import { SlideHead } from './SlideHead.tsx'
import { situationOf } from './situation.ts'
import type { UsedScenario } from './use-scenario.ts'

type Props = {
  readonly used: UsedScenario
  readonly at: NodeView
  readonly phase: Phase
  /** Place of the step among all. */
  readonly step: number
}

/** One decision of the room, at one of its steps. */
export function NodeSlide({ used, at, phase, step }: Props): VNode {
  const { view } = used
  const { book, play } = view
  const { node, run } = at
  const decided = run.log.decided[node]
  const when = book.word('kicker', {
    week: decided?.week ?? run.log.run.week,
    ...{ n: at.n, all: book.route.nodes.length },
  })
  const table = tableName(book, play, at.table)
  const kicker = play.tables.length === 1 ? when : `${when} · ${book.word('telling', { table })}`
  if (!decided || at.isPast)
    return (
      <>
        <SlideHead kicker={at.title} title={book.word('past')} />
        <p class="play-lead">{book.word('pastHow', { n: run.log.run.week })}</p>
      </>
    )
  const { opened } = decided
  const place = book.script.nodes[node]
  const { paragraphs, question } = situationOf(place ? book.tell(place.situation, opened, place.groups) : '')
  switch (phase) {
    case 'meanwhile':
      return (
        <>
          <SlideHead {...{ kicker }} title={book.word('before')} />
          {at.news[step] && <Meanwhile {...{ book, news: at.news[step] }} />}
        </>
      )
    case 'read':
      return (
        <>
          <SlideHead {...{ kicker, title: at.title }} />
          <div class="play-read">
            <div class="play-situation">
              {paragraphs.map(text => (
                <p key={text}>
                  <Inline {...{ text }} />
                </p>
              ))}
            </div>
            <div>
              {question && (
                <h3>
                  <Inline text={question} />
                </h3>
              )}
              <Choices {...{ book, run: opened, node }} />
            </div>
          </div>
        </>
      )
    case 'effect':
      return (
        <>
          <SlideHead
            kicker={
              play.tables.length === 1
                ? book.word('played', { letter: book.letter(decided.decision.choice) })
                : book.word('playedBy', {
                    table,
                    letter: book.letter(decided.decision.choice),
                  })
            }
            title={choiceAt(book, node, decided.decision.choice, opened)}
          />
          <Effect {...{ book, log: run.log, decided }} />
        </>
      )
    default:
      return (
        <>
          <SlideHead kicker={at.title} title={question || at.title}>
            {phase === 'count' && <VoteKey {...{ book }} />}
          </SlideHead>
          <div class="play-vote" data-phase={phase}>
            <Choices
              {...{ book, run: opened, node }}
              votes={phase === 'count' ? used.votesOf(node) : undefined}
            />
            {phase !== 'count' && <Sign {...{ used, at, phase }} />}
          </div>
        </>
      )
  }
}

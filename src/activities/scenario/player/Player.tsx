import type { VNode } from 'preact'
import { useMemo, useRef, useState } from 'preact/hooks'
import type { Language } from '#course/language.ts'
import type { Program } from '#course/scenario/program.ts'
import type { Script } from '#course/scenario/script.ts'
import { useFacts } from '#learner/use-facts.ts'
import type { Words } from '../../prediction/fill.ts'
import { Inline } from '../../prediction/Inline.tsx'
import { useFocusAfter } from '../../quiz/focus-after.ts'
import { play } from '../play.ts'
import { versionOf } from '../runs.ts'
import { Between } from './Between.tsx'
import { betweenAfter } from './between.ts'
import { bookOf } from './book.ts'
import { CardsDoor } from './CardsDoor.tsx'
import type { ClientCardsData } from './ClientCards.tsx'
import { Consequence } from './Consequence.tsx'
import { Decide } from './Decide.tsx'
import { Ending } from './Ending.tsx'
import { pressed } from './keys.ts'
import { momentOf } from './moment.ts'
import { signed } from './moved.ts'
import { Scene } from './Scene.tsx'
import { Side } from './Side.tsx'
import { Start } from './Start.tsx'
import type { SeatingWords } from './seats.ts'
import type { Earlier } from './starts.ts'
import { useRun } from './use-run.ts'
import { Weeks } from './Weeks.tsx'

export type PlayerProps = {
  readonly program: Program
  readonly script: Script
  readonly language: Language
  readonly words: Words
  readonly lede: string
  readonly debriefHref: string
  readonly earlier?: Earlier
  /** Words of the floor, of a scenario with a seating. */
  readonly seating?: SeatingWords
  /** Of a scenario that begins with cards of clients. */
  readonly cards?: ClientCardsData
}

/** A scenario from its start to its ending: one decision per screen, resumed where it was left. */
export function Player(props: PlayerProps): VNode {
  const { program, script, language, words } = props
  const book = useMemo(() => bookOf(program, script, language, words), [program, script, language, words])
  const facts = useFacts()
  const used = useRun(
    program,
    ({ start, seed, decisions }) => play(book.machine, start, seed, decisions).ending !== undefined,
  )
  const root = useRef<HTMLDivElement>(null)
  const focusAfter = useFocusAfter(root)
  const [said, say] = useState('')
  const { run, gone } = used
  const playable = run?.version === versionOf(program) ? run : undefined
  const log = useMemo(
    () => playable && play(book.machine, playable.start, playable.seed, playable.decisions),
    [book, playable?.id, JSON.stringify(playable?.decisions)],
  )

  /** What is drawn next is read from its top. */
  const onward = (text = '') => {
    say(text)
    focusAfter('h2[tabindex]')
    requestAnimationFrame(() => root.current?.scrollIntoView({ block: 'start' }))
  }

  if (!log || !playable)
    return (
      <div class="player" ref={root} data-live={used.live}>
        <Start
          {...{ book, facts, used, lede: props.lede, earlier: props.earlier, debriefHref: props.debriefHref }}
          begin={(start, seed, forecast) => {
            used.begin(start, seed, forecast)
            onward()
          }}
        />
      </div>
    )

  const moment = momentOf(book, log, gone)
  const count = log.decided.length
  const last = log.decided[count - 1]
  const step = Math.min(moment.screen === 'decide' ? count + 1 : count, program.nodes.length)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: digits and Enter do what its controls do
    <div
      class="player"
      ref={root}
      data-live={used.live}
      data-screen={moment.screen}
      onKeyDown={event => pressed(event)}
    >
      <header class="player-head">
        <h1 class="player-title">
          <Inline text={script.title} />
        </h1>
        {moment.screen !== 'end' && (
          <p class="note">{book.word('step', { n: step, all: program.nodes.length })}</p>
        )}
      </header>
      <div class="player-desk">
        <section class="room player-room">
          <Scene {...{ book, log, moment }} open={count === 0 || moment.screen === 'end'} />
          {moment.screen === 'decide' && moment.node === 0 && props.cards && (
            <CardsDoor {...{ book, facts }} {...props.cards} />
          )}
          {moment.screen === 'decide' && (
            <Decide
              key={`${playable.id} ${moment.node}`}
              {...{ book, facts, run: log.run, node: moment.node, seating: props.seating, say }}
              decide={(decision, seats) => {
                used.decide(moment.node, decision, seats)
                onward()
              }}
            />
          )}
          {moment.screen === 'consequence' && last && (
            <Consequence
              {...{ book, log, facts, decided: last, seating: props.seating, run: playable.id }}
              takeBack={() => {
                used.takeBack(last.node)
                onward(book.word('takenBack'))
              }}
              goOn={() => {
                const isQuiet = betweenAfter(book, log, count - 1).length === 0
                used.goOn(isQuiet ? 2 * count : 2 * count - 1)
                onward()
              }}
            />
          )}
          {moment.screen === 'between' && (
            <Between
              {...{ book, log, at: count - 1 }}
              goOn={() => {
                used.goOn(2 * count)
                onward()
              }}
            />
          )}
          {moment.screen === 'end' && (
            <Ending
              {...{ book, log, debriefHref: `${props.debriefHref}#run=${playable.id}` }}
              again={() => {
                used.leave()
                onward()
              }}
            />
          )}
        </section>
        <Side {...{ book, moment }} />
      </div>
      <Weeks {...{ book, log, moment }} />
      <p class="note player-keys needs-script">{book.word('keys')}</p>
      <p class="visually-hidden" role="status">
        {said ||
          moment.moves
            .map(move => ('by' in move ? `${move.name} ${signed(move.by)}` : ''))
            .filter(Boolean)
            .join(', ')}
      </p>
    </div>
  )
}

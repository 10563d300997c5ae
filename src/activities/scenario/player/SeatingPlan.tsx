import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { formatNumber } from '#course/format-number.ts'
import { exposure, scenarioEffect } from '#simulation/floor-plan/influence.ts'
import { floorSettings } from '#simulation/floor-plan/parameters.ts'
import { Floor } from '../../seating/Floor.tsx'
import { planOf } from '../../seating/places.ts'
import { Roster } from '../../seating/Roster.tsx'
import { sightLines } from '../../seating/sight.ts'
import { useBoard } from '../../seating/use-board.ts'
import type { Decision } from '../machine.ts'
import type { Run } from '../run.ts'
import { type Book, choiceAt } from './book.ts'
import { groupOf, nearestCard, type SeatingWords, spellSeats } from './seats.ts'

export type SeatingPlanProps = {
  readonly book: Book
  readonly run: Run
  readonly node: number
  /** The variable that the seating moves. */
  readonly variable: string
  readonly words: SeatingWords
  readonly say: (text: string) => void
  readonly decide: (decision: Decision, seats?: readonly string[]) => void
}

/** The group of this run on the floor: who hears whom, as the model of norms reckons it, while people are seated. */
export function SeatingPlan({ book, run, node, variable, words, decide }: SeatingPlanProps): VNode {
  const names = groupOf(book, run, words)
  const start = {
    places: names.map((_, who) => `hall-${who + 1}`),
    screens: false,
    ownBreaks: false,
  }
  const { floor } = words
  const board = useBoard(start, names, floor)
  const { now } = board
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])

  const settings = floorSettings()
  const exposed = exposure(planOf(now), settings)
  const effect = scenarioEffect(exposed)
  const card = nearestCard(book.program, node, variable, effect)
  const inSight = new Set(sightLines(now).map(({ who }) => who)).size
  const number = (value: number, decimals = 0) => formatNumber(book.language, value, decimals)
  const weight = (name: keyof typeof settings, decimals: number) => number(settings[name] ?? 0, decimals)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: undoing has a button of its own
    <div class="seating seating--scenario" data-own-keys onKeyDown={board.onKeyDown}>
      <h3 ref={heading} tabIndex={-1}>
        {book.word('onPlan')}
      </h3>
      <Floor
        live
        seating={now}
        names={names}
        held={board.held}
        words={floor}
        hold={board.hold}
        seat={board.seat}
        say={board.say}
      />
      <p class="note">{floor['keys']}</p>
      <p class="note" role="status">
        {board.said}
      </p>
      <dl class="counters">
        <div>
          <dt>{floor['in-sight']}</dt>
          <dd>{book.word('ofGroup', { count: inSight, all: names.length })}</dd>
        </div>
        <div>
          <dt>{floor['exposure']}</dt>
          <dd>{number(exposed)}</dd>
        </div>
        <div>
          <dt>{book.word('likeCard')}</dt>
          <dd>{choiceAt(book, node, card, run)}</dd>
        </div>
      </dl>
      <Roster seating={now} names={names} words={floor} seat={board.seat} />
      {(['screens', 'ownBreaks'] as const).map(part => (
        <label key={part} class="seat-switch">
          <input
            type="checkbox"
            checked={now[part]}
            onChange={({ currentTarget }) => board.change({ [part]: currentTarget.checked })}
          />{' '}
          {floor[part === 'screens' ? 'screens' : 'own-breaks']}
        </label>
      ))}
      <p class="actions">
        <button
          type="button"
          class="button button--primary"
          onClick={() => decide({ choice: card, seated: effect }, spellSeats(now))}
        >
          {book.word('seatThem')}
        </button>
        <button
          type="button"
          class="button button--small button--secondary"
          disabled={!board.canUndo}
          onClick={board.undo}
        >
          {floor['undo']}
        </button>
        <button type="button" class="button button--small button--secondary" onClick={board.reset}>
          {floor['reset']}
        </button>
      </p>
      <details>
        <summary>{floor['formula-name']}</summary>
        <p>{floor['formula']}</p>
        <p>
          {book.word('seatWeights', {
            d0: weight('d0', 0),
            status: weight('status', 0),
            wall: weight('wall', 2),
            screen: weight('screen', 1),
            breaks: weight('breaks', 1),
            rules: weight('rules', 1),
          })}
        </p>
        <p>{book.word('seatEffect')}</p>
      </details>
    </div>
  )
}

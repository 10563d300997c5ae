import type { VNode } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { Inline } from '../../../prediction/Inline.tsx'
import { Grip } from '../../carry/Grip.tsx'
import { useCarry } from '../../carry/use-carry.ts'
import { allPlaced, placeOf, put, whyOf } from '../../pairs.ts'
import type { Part } from '../../pose.ts'
import { asksBack, BackButton, useStepsBack } from '../../steps-back.tsx'
import { fill, plainly, type View, type ViewProps } from '../../view.ts'
import { Lines } from './Lines.tsx'
import { Row } from './Row.tsx'

/** Rows on the left, cards on the right: a native list a row, or a card carried or tapped to its row. Lines follow. */
function Operated(props: ViewProps): VNode {
  const { posed, said, phase, words, say } = props
  const { parts, places } = posed
  const [taken, take] = useState<string>()
  const { change, back } = useStepsBack(said, props.change)
  const root = useRef<HTMLFieldSetElement>(null)
  const asking = phase === 'asking'
  const textOf = (all: readonly Part[], id: string) => plainly(all.find(one => one.id === id)?.text ?? '')

  function pair(row: string, card: string, others = said): void {
    take(undefined)
    change(put(others, row, card))
    const told = { text: textOf(parts, row), place: textOf(places, card) }
    say(fill(words[card ? 'paired' : 'returned'], told))
  }

  /** Carried to another row, a card leaves the one it was at. In a list it does not: arrows pass over all cards there. */
  function carryTo(row: string, card: string): void {
    pair(
      row,
      card,
      said.filter(one => !one.endsWith(`:${card}`)),
    )
  }

  function hold(card: string): void {
    const free = taken === card
    take(free ? undefined : card)
    say(fill(words[free ? 'home' : 'taken'], { text: textOf(places, card) }))
  }

  useCarry(
    root,
    {
      lifted(card) {
        take(card)
        say(fill(words['taken'], { text: textOf(places, card) }))
      },
      over: (_, row) => row && say(textOf(parts, row)),
      put: (card, row) => carryTo(row, card),
      returned(card) {
        take(undefined)
        say(fill(words['home'], { text: textOf(places, card) }))
      },
      tapped(card, row) {
        if (card) hold(card)
        else if (taken && row) carryTo(row, taken)
      },
    },
    asking,
  )

  const told = asking ? [] : parts.map(part => whyOf(posed, part, placeOf(said, part.id), phase === 'open'))
  return (
    <fieldset
      class="match"
      aria-labelledby={`${posed.id}-prompt`}
      ref={root}
      onKeyDown={event => {
        if (!asking) return
        if (event.key === 'Escape' && taken) hold(taken)
        else if (back && asksBack(event)) back()
        else return
        event.preventDefault()
      }}
    >
      <ul class="match-rows" role="list">
        {parts.map(part => (
          <Row
            {...props}
            key={part.id}
            part={part}
            open={taken !== undefined}
            pair={(row, card) => pair(row, card)}
          />
        ))}
      </ul>
      <ul class="match-cards" role="list" aria-label={words['pool']}>
        {places.map(({ id, text }) => (
          <li
            key={id}
            class="card"
            data-card={asking ? id : undefined}
            data-taken={taken === id ? '' : undefined}
            data-used={said.some(one => one.endsWith(`:${id}`)) ? '' : undefined}
          >
            {asking && (
              <span class="grip needs-script no-print">
                <Grip />
              </span>
            )}
            <span class="card-text">
              <Inline text={text} />
            </span>
          </li>
        ))}
      </ul>
      <Lines posed={posed} said={said} phase={phase} root={root} />
      {asking && <BackButton back={back} words={words} />}
      {told.some(Boolean) && (
        <ul class="match-told" role="list">
          {parts.map(
            (part, at) =>
              told[at] !== undefined && (
                <li key={part.id} class="comment">
                  <strong>
                    <Inline text={part.text} />:
                  </strong>{' '}
                  <Inline text={told[at] ?? ''} />
                </li>
              ),
          )}
        </ul>
      )}
    </fieldset>
  )
}

export const match: View = { View: Operated, isComplete: allPlaced }

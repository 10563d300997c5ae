import type { VNode } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { Inline } from '../../../prediction/Inline.tsx'
import { useCarry } from '../../carry/use-carry.ts'
import { useFocusAfter } from '../../focus-after.ts'
import { allPlaced, placeOf, put } from '../../pairs.ts'
import type { Part } from '../../pose.ts'
import { asksBack, BackButton, useStepsBack } from '../../steps-back.tsx'
import { fill, plainly, type View, type ViewProps } from '../../view.ts'
import { Card } from './Card.tsx'

/**
 * Cards and the rooms they are put into: carried, or tapped and then the room, or with the list in each card. Keys:
 * Space takes a card, a digit puts it, Esc returns it.
 */
function Operated(props: ViewProps): VNode {
  const { posed, said, phase, words, say } = props
  const { parts, places } = posed
  const [taken, take] = useState<string>()
  const { change, back } = useStepsBack(said, props.change)
  const board = useRef<HTMLFieldSetElement>(null)
  const asking = phase === 'asking'
  const textOf = (all: readonly Part[], id: string) => plainly(all.find(one => one.id === id)?.text ?? '')
  const cardsAt = (place: string) => parts.filter(({ id }) => placeOf(said, id) === place)

  /** A card is drawn anew in its room: the focus goes after it, or on to the next card without a room. */
  const focusAfter = useFocusAfter(board)
  const focus = (card: string, control: string) => focusAfter(`[data-card="${card}"] ${control}`)

  function move(card: string, place: string): boolean {
    take(undefined)
    if (placeOf(said, card) === place) return false
    change(put(said, card, place))
    const left = parts.length - put(said, card, place).length
    const told = { text: textOf(parts, card), place: textOf(places, place), n: left }
    say(fill(words[place ? 'put' : 'returned'], told))
    return true
  }

  useCarry(
    board,
    {
      lifted(card) {
        take(card)
        say(fill(words['taken'], { text: textOf(parts, card) }))
      },
      over: (_, place) => place && say(textOf(places, place)),
      put: move,
      returned(card) {
        take(undefined)
        say(fill(words['home'], { text: textOf(parts, card) }))
      },
      tapped(card, place) {
        if (taken && taken !== card && place) move(taken, place)
        else if (card) hold(card)
      },
    },
    asking,
  )

  function hold(card: string): void {
    const free = taken === card
    take(free ? undefined : card)
    say(fill(words[free ? 'home' : 'taken'], { text: textOf(parts, card) }))
  }

  function press(event: KeyboardEvent, card: string): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const onGrip = event.target instanceof HTMLButtonElement
    const room = /^[1-9]$/.test(event.key) ? places[Number(event.key) - 1] : undefined
    if (room) {
      const next = cardsAt('').find(({ id }) => id !== card)
      move(taken ?? card, room.id)
      focus(onGrip ? (next?.id ?? card) : card, onGrip ? '.grip' : 'select')
    } else if (event.key === 'Escape' && taken) hold(taken)
    else if (event.key === 'Escape' && placeOf(said, card)) {
      move(card, '')
      focus(card, onGrip ? '.grip' : 'select')
    } else if (onGrip && (event.key === ' ' || event.key === 'Enter')) hold(card)
    else return
    event.preventDefault()
  }

  const card = (part: Part) => (
    <Card
      {...props}
      key={part.id}
      part={part}
      taken={taken === part.id}
      press={press}
      choose={place => {
        move(part.id, place)
        focus(part.id, 'select')
      }}
    />
  )
  const pool = cardsAt('')
  return (
    <fieldset
      class="board"
      aria-labelledby={`${posed.id}-prompt`}
      ref={board}
      onKeyDown={event => {
        if (!asking || !back || !asksBack(event)) return
        back()
        event.preventDefault()
      }}
    >
      {(asking || pool.length > 0) && (
        <ul class="cards pool" role="list" data-place="" aria-label={words['pool']}>
          {pool.map(card)}
        </ul>
      )}
      <ol class={asking ? 'sort-rooms' : 'sort-rooms sort-rooms--told'} role="list">
        {places.map((place, at) => (
          <li key={place.id} class="sort-room" data-place={place.id} data-open={taken ? '' : undefined}>
            <p class="sort-name" id={`${posed.id}-${place.id}`}>
              <span class="option-number">{at + 1}</span> <Inline text={place.text} />
            </p>
            <ul class="cards" role="list" aria-labelledby={`${posed.id}-${place.id}`}>
              {cardsAt(place.id).map(card)}
            </ul>
          </li>
        ))}
      </ol>
      {asking && <BackButton back={back} words={words} keys="keys-sort" />}
    </fieldset>
  )
}

export const sort: View = { View: Operated, isComplete: allPlaced }

import type { VNode } from 'preact'
import { useId } from 'preact/hooks'
import type { Words } from '../prediction/fill.ts'
import { freePlaces } from './moves.ts'
import { nameOf } from './place-name.ts'
import { placesFor, type Seating } from './places.ts'

type Props = {
  readonly seating: Seating
  readonly names: readonly string[]
  readonly words: Words
  readonly seat: (who: number, place: string) => void
}

/** Everybody with a list of places: does what dragging does. */
export function Roster({ seating, names, words, seat }: Props): VNode {
  const id = useId()
  const free = freePlaces(seating)
  return (
    <div class="roster">
      <h4>{words['roster']}</h4>
      {names.map((name, who) => (
        <p key={name} class="roster-row">
          <label for={`${id}-${who}`}>{name}</label>
          <select
            id={`${id}-${who}`}
            class="field"
            value={seating.places[who]}
            onChange={({ currentTarget }) => seat(who, currentTarget.value)}
          >
            {placesFor(seating)
              .filter(place => place.id === seating.places[who] || free.includes(place))
              .map(place => (
                <option key={place.id} value={place.id}>
                  {nameOf(place.id, words)}
                </option>
              ))}
          </select>
        </p>
      ))}
    </div>
  )
}

import type { VNode } from 'preact'
import { Sight } from '#design/plan/links.tsx'
import { ClientSign, PersonSign } from '#design/plan/marks.tsx'
import { gaugeValue } from '../moved.ts'
import { DoorWall } from './parts.tsx'
import { type DoorState, grid, type SceneOf } from './scene.ts'

type Seats = 'none' | 'building' | 'room' | 'corner' | 'hall'
const NODE = 'where-they-sit'
const SEATS: readonly (readonly [choice: string, seats: Seats])[] = [
  ['other-building', 'building'],
  ['warehouse-office', 'room'],
  ['far-corner', 'corner'],
  ['beside-veterans', 'hall'],
]
const stars = [0, 1, 2, 3, 4, 5].map(at => ({ x: 60 + 90 * (at % 3), y: at < 3 ? 62 : 150 }))
const MOST_CLIENTS = 24

/**
 * The hall with its stars and the group where it was seated: apart, behind a wall, behind a screen, among them. Dashed
 * lines are the stars that newcomers have in sight; the door shuts as tension grows.
 */
export const group: SceneOf = ({ book, run }) => {
  const read = (name: string) => book.read(name, run)
  const seats = SEATS.find(([choice]) => read(`chosen:${NODE}/${choice}`) !== 0)?.[1] ?? 'none'
  const tension = read('tension')
  const door: DoorState = tension >= 60 ? 'shut' : tension >= 45 ? 'ajar' : 'open'
  const size = gaugeValue(book, 'size', run)
  const clients = Math.min(MOST_CLIENTS, gaugeValue(book, 'clients', run))
  // A wall lets nobody's look through; behind a screen and in the hall the model's influence is drawn.
  const inSight = seats === 'corner' || seats === 'hall' ? Math.round(read('exposure') / 15) : 0
  const people =
    seats === 'hall'
      ? stars.slice(0, size).map(({ x, y }, at) => ({ key: `${at}`, x: x + 40, y }))
      : grid(size, 2, seats === 'none' ? 400 : 394, 82, 46)
  return {
    facts: {
      ...{ size, clients, lines: inSight },
      seats: book.word(`seats.${seats}`),
      door: book.word(`door.${door}`),
    },
    drawing: (
      <>
        {people.slice(0, inSight).map(({ key, x, y }, at) => {
          const star = stars[(2 + 3 * at) % 6] ?? { x: 0, y: 0 }
          return <Sight key={key} tone="s1" from={star} to={{ x, y }} />
        })}
        {inSight > people.length &&
          people
            .slice(0, inSight - people.length)
            .map(({ key, x, y }, at) => (
              <Sight
                key={`more ${key}`}
                tone="s1"
                from={stars[(5 - 3 * at + 6) % 6] ?? { x: 0, y: 0 }}
                to={{ x, y }}
              />
            ))}
        {stars.map(({ x, y }) => (
          <g key={`${x} ${y}`}>
            <circle class="scene-floor" cx={x} cy={y} r={18} />
            <PersonSign mark="star" r={12} x={x} y={y} />
          </g>
        ))}
        <Walls {...{ seats, door }} />
        {people.map(({ key, x, y }) => (
          <g key={key}>
            <circle class="scene-floor" cx={x} cy={y} r={12} />
            <PersonSign mark="newcomer" r={11} x={x} y={y} />
          </g>
        ))}
        {grid(clients, 6, 496, 54, 19).map(({ key, x, y }) => (
          <ClientSign key={key} mark="client" side={9} x={x} y={y} />
        ))}
      </>
    ),
  }
}

function Walls({ seats, door }: { readonly seats: Seats; readonly door: DoorState }): VNode | null {
  switch (seats) {
    case 'building':
      return (
        <>
          <DoorWall x={310} at={105} state={door} />
          <DoorWall x={360} at={105} state="open" />
        </>
      )
    case 'room':
      return <DoorWall x={340} at={105} state={door} />
    case 'corner':
      return (
        <path
          class="plan-line plan-glass"
          stroke-width="3"
          stroke-dasharray="10 4"
          d="M350 46V164M350 46H470"
        />
      )
    default:
      return null
  }
}

import { Ownership } from '#design/plan/links.tsx'
import { ClientSign, PersonSign } from '#design/plan/marks.tsx'
import type { Log } from '../../play.ts'
import type { Run } from '../../run.ts'
import { gaugeValue } from '../moved.ts'
import { DoorWall, Name } from './parts.tsx'
import { type DoorState, grid, type SceneOf } from './scene.ts'

/** One square of a veteran stands for so many per cent of revenue; one of the group is one client. */
const PER_SQUARE = 5
const MOST_NEW = 30

/**
 * The hall of the veterans and the room of the group. A line is a client who knows only his veteran; who has left is
 * an outline, and dashed are the clients he took with him. The door opens with control, as in the endings.
 */
export const veterans: SceneOf = ({ book, log, run }) => {
  const read = (name: string) => book.read(name, run)
  const ctl = read('ctl')
  const door: DoorState = ctl >= 60 ? 'open' : ctl >= 42 ? 'ajar' : 'shut'
  const newc = Math.min(MOST_NEW, gaugeValue(book, 'newc', run))
  const people = book.script.people.map(({ id, name }, at) => {
    const isHere = read(`here:${id}`) !== 0
    const tie = isHere ? read(`${id}.tie`) : lastTie(log, id, run, book.read)
    const planned = log.departures.some(one => one.person === at && one.planned)
    const squares = Math.max(1, Math.round((book.program.people[at]?.share ?? 0) / PER_SQUARE))
    const tied = Math.round((squares * tie) / 100)
    return {
      ...{ id, isHere, squares, tied },
      lost: isHere ? 0 : planned ? Math.round(tied / 3) : tied,
      name: name.split(' ').at(-1) ?? name,
      x: 62 + 116 * (at % 3),
      y: at < 3 ? 58 : 160,
    }
  })
  const stayed = people.filter(({ isHere }) => isHere).length
  return {
    facts: { stayed, all: people.length, newc, door: book.word(`door.${door}`) },
    drawing: (
      <>
        {people.map(person => (
          <g key={person.id}>
            {around(person).map(({ x, y, place }) => (
              <g key={place}>
                {person.isHere && place < person.tied && <Ownership tone="s1" from={person} to={{ x, y }} />}
                <ClientSign mark={place < person.lost ? 'lost' : 'client'} side={9} x={x} y={y} />
              </g>
            ))}
            <circle class="scene-floor" cx={person.x} cy={person.y} r={18} />
            <PersonSign mark={person.isHere ? 'star' : 'away'} r={12} x={person.x} y={person.y} />
            <Name x={person.x} y={person.y + 34}>
              {person.name}
            </Name>
          </g>
        ))}
        <DoorWall x={388} at={105} state={door} />
        <PersonSign mark="you" r={11} x={336} y={116} />
        {grid(4, 4, 420, 36, 46).map(({ key, x, y }) => (
          <PersonSign key={key} mark="newcomer" r={11} x={x} y={y} />
        ))}
        {grid(newc, 6, 456, 30, 19).map(({ key, x, y }) => (
          <ClientSign key={key} mark="client" side={9} x={x} y={y} />
        ))}
      </>
    ),
  }
}

/** Clients in a bow over the head of their veteran, so that his name has room below. */
function around({ x, y, squares }: { readonly x: number; readonly y: number; readonly squares: number }) {
  return Array.from({ length: squares }, (_, place) => {
    const turn = squares === 1 ? 0.5 : place / (squares - 1)
    const angle = Math.PI * (0.92 + 1.16 * turn)
    const far = place % 2 === 0 ? 43 : 35
    return { place, x: x + far * Math.cos(angle), y: y + far * Math.sin(angle) }
  })
}

/** What tied his clients to him when he was last here. */
function lastTie(log: Log, id: string, now: Run, read: (name: string, run: Run) => number): number {
  const before = [...log.weeks.map(({ run }) => run), ...log.decided.map(({ opened }) => opened)]
    .filter(run => run.week <= now.week && read(`here:${id}`, run) !== 0)
    .sort((a, b) => a.week - b.week || a.node - b.node)
    .at(-1)
  return before ? read(`${id}.tie`, before) : 0
}

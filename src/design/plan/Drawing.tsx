import type { ComponentChildren, JSX } from 'preact'
import type { Fixed } from './arrows.ts'
import { floors } from './building.ts'
import type { ClientState, Role } from './cast.ts'
import type { Frame, FrameKey } from './frame.ts'
import { ownership, ownershipPath } from './ownership.ts'
import type { Looks, Pose, Spot } from './pose.ts'
import { clientParts, type Part, personParts, short } from './shapes.ts'
import type { Sheet, Size } from './sheet.ts'
import { floorPath, rolledPath, wallPath } from './walls.ts'

/** What is drawn: a pose on a sheet, with the frames whose lines may be seen in it. */
export interface DrawingProps {
  pose: Pose
  sheet: Sheet
  frames: (key: FrameKey) => Frame
  sizes: Size[]
}

/** Opacity, left out where there is nothing to fade, to keep a plan at rest short. */
const faded = (part: number) => (part < 1 ? { opacity: short(part) } : {})

interface Ink {
  parts: Part[]
  part: number
  places: string[]
}

/** Marks that look alike are strung on one path per stroke: sixty squares would be sixty elements otherwise. */
function strung<T>(spots: Spot<T>[], partsOf: (look: T, spot: Spot<T>) => { name: string; parts: Part[] }) {
  const inks = new Map<string, Ink>()
  for (const spot of spots) {
    for (const [look, part] of spot.looks) {
      const { name, parts } = partsOf(look, spot)
      const id = `${name} ${short(part)}`
      const ink = inks.get(id) ?? { parts, part, places: [] }
      ink.places.push(`M${short(spot.x)} ${short(spot.y)}`)
      inks.set(id, ink)
    }
  }
  return [...inks.values()].flatMap(({ parts, part, places }) =>
    parts.map(({ d, width, dashed }) => (
      <path
        class={width ? 'plan-pen' : 'plan-mark'}
        stroke-width={width && short(width)}
        stroke-dasharray={dashed && '2.4'}
        d={places.map(place => place + d).join('')}
        {...faded(part)}
      />
    )),
  )
}

const fixed = ({ tone, d, width, dashes, soft }: Fixed) => (
  <path
    class={width ? `plan-line plan-${tone}` : `plan-fill plan-${tone}`}
    stroke-width={width}
    stroke-dasharray={dashes}
    opacity={soft && 0.6}
    d={d}
  />
)

const rim: Record<Role, number> = {
  star: 1.42,
  manager: 0.9,
  newcomer: 0.9,
  assistant: 0.5,
  operator: 0.8,
  service: 0.8,
}

/** Lines of ownership follow their people and clients, wherever those are. */
function owned(frame: Frame, pose: Pose, sheet: Sheet) {
  const paths = new Map<string, string>()
  for (const { tone, owner, client } of ownership(frame)) {
    const role = frame.people.find(person => person.id === owner)?.role ?? 'manager'
    const [from, to] = [pose.people[owner - 1], pose.clients[client - 1]]
    if (from && to) paths.set(tone, (paths.get(tone) ?? '') + ownershipPath(from, rim[role] * sheet.r, to))
  }
  return [...paths].map(([tone, d]) => <path class={`plan-line plan-${tone}`} stroke-width="1.4" d={d} />)
}

const layer = (part: number, children: ComponentChildren) =>
  part < 1 ? <g opacity={short(part)}>{children}</g> : children

const each = <T,>(looks: Looks<T>, draw: (look: T, part: number) => ComponentChildren) =>
  [...looks].map(([look, part]) => draw(look, part))

/** The drawing itself: floors, lines, walls, then everybody on top. */
export function Drawing({ pose, sheet, frames, sizes }: DrawingProps): JSX.Element {
  const people: Spot<Role>[] = pose.people
  const clients: Spot<ClientState>[] = pose.clients
  return (
    <>
      <path class="plan-floor" d={floorPath(sheet)} />
      {each(pose.floors, (name, part) => (
        <path class={`plan-${floors[name]?.tone}`} d={rolledPath(sheet, name, part)} />
      ))}
      {each(pose.ties, (key, part) => layer(part, owned(frames(key), pose, sheet)))}
      <path class="plan-wall" stroke-width={sheet.wall} d={wallPath(sheet, pose)} />
      {each(pose.ties, (key, part) => layer(part, frames(key).fixed.map(fixed)))}
      {strung(clients, (state, { id }) => {
        const size = sizes[id - 1] ?? 'S'
        return { name: state + size, parts: clientParts(state, sheet.side[size]) }
      })}
      {strung(people, role => ({ name: role, parts: personParts(role, sheet.r) }))}
    </>
  )
}

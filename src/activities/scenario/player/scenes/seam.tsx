import { ClientSign, PersonSign } from '#design/plan/marks.tsx'
import { gaugeValue } from '../moved.ts'
import { DoorWall } from './parts.tsx'
import { type DoorState, grid, type SceneOf } from './scene.ts'

const DOORS = [187, 373] as const
const limit = (value: number, most: number) => Math.max(0, Math.min(most, Math.round(value)))

/**
 * Three rooms in a row. Squares are requests, half-filled where managers accept them; who waits stands before the
 * second door, who was lost before the third room is dashed. The line is as thick as the chain is strong.
 */
export const seam: SceneOf = ({ book, run }) => {
  const read = (name: string) => book.read(name, run)
  const [leads, quality, speed, handover, blame] = ['leads', 'quality', 'speed', 'handover', 'blame'].map(
    read,
  )
  const door: DoorState = (blame ?? 0) >= 58 ? 'shut' : (blame ?? 0) >= 36 ? 'ajar' : 'open'
  const requests = limit((leads ?? 0) / 5, 18)
  const good = Math.round((requests * (quality ?? 0)) / 100)
  const waiting = limit((75 - (speed ?? 0)) / 8, 6)
  const lost = limit((70 - (handover ?? 0)) / 8, 6)
  const flow = gaugeValue(book, 'flow', run)
  const width = Math.max(1.2, Math.min(10, flow / 3))
  const holds = (handover ?? 0) >= 38
  return {
    facts: { requests, good, waiting, lost, flow, door: book.word(`door.${door}`) },
    drawing: (
      <>
        <path class="plan-line plan-s3" stroke-width={width} d={`M118 105H${holds ? 470 : 352}`} />
        {grid(requests, 6, 22, 56, 19).map(({ key, x, y }, at) => (
          <ClientSign key={key} mark={at < good ? 'deal' : 'prospect'} side={10} x={x} y={y} />
        ))}
        {[0, 1, 2].map(room => (
          <g key={room}>
            {grid(4, 4, [130, 290, 430][room] ?? 0, 28, 51).map(({ key, x, y }) => (
              <g key={key}>
                <circle class="scene-floor" cx={x} cy={y} r={16} />
                <PersonSign
                  mark={(['operator', 'manager', 'service'] as const)[room] ?? 'manager'}
                  r={10}
                  x={x}
                  y={y}
                />
              </g>
            ))}
          </g>
        ))}
        {grid(waiting, 3, 206, 140, 19).map(({ key, x, y }) => (
          <ClientSign key={key} mark="deal" side={10} x={x} y={y} />
        ))}
        {grid(lost, 3, 324, 140, 17).map(({ key, x, y }) => (
          <ClientSign key={key} mark="lost" side={10} x={x} y={y} />
        ))}
        {grid(limit(flow, 24), 6, 478, 56, 19).map(({ key, x, y }) => (
          <ClientSign key={key} mark="client" side={10} x={x} y={y} />
        ))}
        {DOORS.map(x => (
          <DoorWall key={x} x={x} at={105} state={door} tone="ink" />
        ))}
      </>
    ),
  }
}

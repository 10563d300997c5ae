import type { VNode } from 'preact'
import { mostSeats, serviceLeft } from '#course/model/controls.ts'
import type { Control } from '#course/model/declaration.ts'
import { Bars } from './Bars.tsx'
import { Controls, type ControlsProps } from './Controls.tsx'
import { Room } from './Room.tsx'
import type { RoomProps } from './shape.ts'

/** An explorable in which people are placed in rooms by hand: bars, and how many are left for service. */
export function SeatsRoom(props: RoomProps): VNode {
  return <Room {...props} Chart={Bars} Controls={SeatsControls} />
}

/** A room is a slider from one person to as many as leave one for service. */
function SeatsControls(props: ControlsProps): VNode {
  const { id, declaration, settings, labels } = props
  const seats = declaration.controls.filter(control => control.kind === 'seats')
  const controls = declaration.controls.map(
    (control): Control =>
      control.kind === 'seats'
        ? {
            ...{ kind: 'range', id: control.id, start: control.start, from: 1, step: 1, sets: {} },
            to: mostSeats(declaration, settings, control),
          }
        : control,
  )
  const [first] = seats
  return (
    <>
      <Controls {...props} declaration={{ ...declaration, controls }} />
      {first && (
        <p class="label">
          {labels['service']}{' '}
          <output class="tabular" for={seats.map(each => `${id}-${each.id}`).join(' ')}>
            {serviceLeft(declaration, settings, first)}
          </output>
        </p>
      )}
    </>
  )
}

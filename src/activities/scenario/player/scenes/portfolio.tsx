import { ClientSign, PersonSign } from '#design/plan/marks.tsx'
import { gaugeValue } from '../moved.ts'
import { type DoorState, grid, type SceneOf } from './scene.ts'

/** Where the pipes to the clients spread. */
const PIPE = 306
const limit = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value))

/**
 * The key division above, the ordinary one below, their clients at the right. The first square grows with dependence,
 * lines thicken where time goes, the lower room lies in shadow when pay is thought unfair, new clients are outlines.
 */
export const portfolio: SceneOf = ({ book, run }) => {
  const value = (name: string) => gaugeValue(book, name, run)
  const [profit, grow, fair, dep, focus] = [
    value('profit'),
    value('grow'),
    value('fair'),
    value('dep'),
    value('focus'),
  ]
  const door: DoorState = fair >= 50 ? 'open' : fair >= 42 ? 'ajar' : 'shut'
  // In the ending it is as large as the room; before that it grows with the dependence.
  const largest = dep >= 72 ? 96 : limit(16 + (dep - 40) * 0.9, 12, 48)
  const thick = focus >= 54 ? 4 : focus >= 46 ? 2.6 : 1.4
  const fresh = Math.round(limit((grow - 28) / 4, 0, 10))
  const beside = PIPE + 12 + largest
  const key = [0, 1, 2, 3].map(at => ({
    x: beside + 24 + 34 * Math.floor(at / 2),
    y: at % 2 === 0 ? 30 : 70,
  }))
  const usual = grid(20, 2, PIPE + 18, 142, 22)
  return {
    facts: { profit, dep, fresh, door: book.word(`door.${door}`) },
    drawing: (
      <>
        {fair < 42 && <rect class="scene-shade" x="0" y="108" width="260" height="102" />}
        <path class="plan-line plan-s4" stroke-width={thick} d={`M196 50H${PIPE}V18M${PIPE} 50V82`} />
        <path
          class="plan-line plan-s4"
          stroke-width={focus >= 54 ? 1 : 1.4}
          d={`M196 160H${PIPE}V130M${PIPE} 160V${fresh > 0 ? 196 : 176}`}
        />
        <path class="plan-wall" stroke-width="6" d={`M0 105H90M130 105H260`} />
        {door === 'open' && <path class="plan-line plan-ink" stroke-width="2.2" d="M90 105l17.5 36" />}
        {door === 'open' && (
          <path class="plan-line plan-ink" stroke-width="1.2" d="M107.5 141A40 40 0 0 0 130 105" />
        )}
        {door === 'ajar' && <path class="plan-line plan-ink" stroke-width="2.2" d="M90 105l37.5 14" />}
        {door === 'shut' && <path class="plan-line plan-glass" stroke-width="3" d="M90 105H130" />}
        <path class="plan-wall" stroke-width="6" d="M260 0V30M260 70V140M260 180V210" />
        {[112, 154, 196].map((x, at) => (
          <g key={x}>
            <circle class="scene-floor" cx={x} cy={50} r={15} />
            <PersonSign mark={at === 1 ? 'service' : 'manager'} r={11} x={x} y={50} />
          </g>
        ))}
        {[70, 112, 154, 196].map((x, at) => (
          <g key={x}>
            <circle class={fair < 42 ? 'scene-shade' : 'scene-floor'} cx={x} cy={160} r={15} />
            <PersonSign mark={at === 1 ? 'service' : 'manager'} r={11} x={x} y={160} />
          </g>
        ))}
        <path class="plan-pen" stroke-width="1.4" d="M22 22h34v60h-34z" />
        <path class="plan-mark" d={`M24 80h30v${-Math.round(0.56 * profit)}h-30z`} />
        <ClientSign mark="client" side={largest} x={PIPE + 10 + largest / 2} y={50} />
        {key.map(({ x, y }) => (
          <ClientSign key={`${x} ${y}`} mark="client" side={16} x={x} y={y} />
        ))}
        {usual.map(({ x, y }) => (
          <ClientSign key={`${x} ${y}`} mark="client" side={9} x={x} y={y} />
        ))}
        {Array.from({ length: fresh }, (_, at) => (
          <ClientSign key={`${at}`} mark="prospect" side={10} x={PIPE + 18 + 22 * at} y={192} />
        ))}
      </>
    ),
  }
}

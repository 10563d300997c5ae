import { ClientSign, PersonSign } from '#design/plan/marks.tsx'
import { gaugeValue } from '../moved.ts'
import type { DoorState, SceneOf } from './scene.ts'

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
  const largest = limit(16 + (dep - 40) * 0.9, 12, 56)
  const thick = focus >= 54 ? 4 : focus >= 46 ? 2.6 : 1.4
  const fresh = Math.round(limit((grow - 28) / 4, 0, 10))
  const key = [0, 1, 2, 3, 4].map(at => ({ x: 330 + 46 * at, y: 50, side: at === 0 ? largest : 15 }))
  const usual = Array.from({ length: 20 }, (_, at) => ({ x: 330 + 22 * (at % 10), y: at < 10 ? 148 : 176 }))
  return {
    facts: { profit, dep, fresh, door: book.word(`door.${door}`) },
    drawing: (
      <>
        {fair < 42 && <rect class="scene-shade" x="0" y="108" width="260" height="102" />}
        {key.map(({ x, y }) => (
          <path key={x} class="plan-line plan-s4" stroke-width={thick} d={`M196 50L${x} ${y}`} />
        ))}
        {[330, 396, 462].map(x => (
          <path
            key={x}
            class="plan-line plan-s4"
            stroke-width={focus >= 54 ? 1 : 1.4}
            d={`M196 160L${x} 148`}
          />
        ))}
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
        {key.map(({ x, y, side }) => (
          <ClientSign key={x} mark="client" side={side} x={x} y={y} />
        ))}
        {usual.map(({ x, y }) => (
          <ClientSign key={`${x} ${y}`} mark="client" side={9} x={x} y={y} />
        ))}
        {Array.from({ length: fresh }, (_, at) => (
          <ClientSign key={`${at}`} mark="prospect" side={10} x={330 + 22 * at} y={200} />
        ))}
      </>
    ),
  }
}

import type { VNode } from 'preact'
import type { Language } from '#course/language.ts'
import type { NumberAsked } from '../ask.ts'
import { fill, type Words } from '../fill.ts'
import { measure, placesOf, share } from '../ruler.ts'
import { along, Scale } from './Scale.tsx'

type ResultProps = {
  readonly asked: NumberAsked
  readonly language: Language
  readonly words: Words
  /** The learner's mark; none when the truth was shown without it. */
  readonly mark: number | undefined
}

type Line = { readonly id: string; readonly kind: 'truth' | 'other' | 'yours'; label: string; value: number }

const ROW = 22

/** The truth and the mark on one ruler, the difference dimensioned as on a drawing; the same in words below it. */
export function NumberResult({ asked, language, words, mark }: ResultProps): VNode | null {
  const { truth, others, unit } = asked
  const lines: Line[] = [
    ...others.map(other => ({ ...other, kind: 'other' as const })),
    ...(truth ? [{ id: 'truth', kind: 'truth' as const, ...truth }] : []),
    ...(mark === undefined
      ? []
      : [{ id: 'yours', kind: 'yours' as const, label: words['yours'] ?? '', value: mark }]),
  ]
  if (lines.length === 0) return null
  const gap = truth && mark !== undefined ? Number(Math.abs(truth.value - mark).toFixed(3)) : undefined
  const say = (value: number) => measure(language, value, placesOf(value, 2), unit)
  const difference =
    gap === undefined
      ? undefined
      : gap === 0
        ? words['same']
        : fill(words['difference'] ?? '', { value: say(gap) })
  const axis = lines.length * ROW + 14
  const dimension = axis + 48

  return (
    <div class="prediction-truth" data-lines={lines.length}>
      <div class="prediction-ruler">
        <Scale ruler={asked} language={language} axis={axis} height={gap ? dimension + 24 : axis + 32}>
          {truth && <line class="scale-truth" x1="0" x2={along(asked, truth.value)} y1={axis} y2={axis} />}
          {lines.map((line, row) => (
            <Mark
              key={line.id}
              line={line}
              text={`${line.label}: ${say(line.value)}`}
              x={along(asked, line.value)}
              share={share(asked, line.value)}
              top={row * ROW + 14}
              axis={axis}
            />
          ))}
          {truth && mark !== undefined && gap !== 0 && (
            <g class="scale-dimension">
              <line x1={along(asked, truth.value)} x2={along(asked, mark)} y1={dimension} y2={dimension} />
              {[truth.value, mark].map(end => (
                <line
                  key={end}
                  x1={along(asked, end)}
                  x2={along(asked, end)}
                  y1={dimension - 5}
                  y2={dimension + 5}
                />
              ))}
              <ScaleWords
                x={along(asked, (truth.value + mark) / 2)}
                share={share(asked, (truth.value + mark) / 2)}
                y={dimension + 19}
                text={difference ?? ''}
              />
            </g>
          )}
        </Scale>
      </div>
      <dl class="prediction-list">
        {lines.map(line => (
          <div key={line.id}>
            <dt>{line.label}</dt>
            <dd>{say(line.value)}</dd>
          </div>
        ))}
      </dl>
      {difference !== undefined && <p class="prediction-difference">{difference}</p>}
    </div>
  )
}

type MarkProps = {
  readonly line: Line
  readonly text: string
  readonly x: string
  readonly share: number
  readonly top: number
  readonly axis: number
}

function Mark({ line, text, x, share, top, axis }: MarkProps): VNode {
  return (
    <g class={`scale-${line.kind}`}>
      <line class="scale-leader" x1={x} x2={x} y1={top + 4} y2={axis} />
      {line.kind === 'yours' ? (
        <circle cx={x} cy={axis} r="9" />
      ) : (
        <line class="scale-tick" x1={x} x2={x} y1={axis - 12} y2={axis + 12} />
      )}
      <ScaleWords x={x} share={share} y={top} text={text} />
    </g>
  )
}

type ScaleWordsProps = {
  readonly x: string
  readonly share: number
  readonly y: number
  readonly text: string
}

/** Words grow away from the nearer end of the ruler, so that they stay on the drawing. */
function ScaleWords({ x, share, y, text }: ScaleWordsProps): VNode {
  const anchor = share < 0.3 ? 'start' : share > 0.7 ? 'end' : 'middle'
  return (
    <text class="scale-words" x={x} y={y} text-anchor={anchor}>
      {text}
    </text>
  )
}

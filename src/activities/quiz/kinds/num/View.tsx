import type { VNode } from 'preact'
import { Inline } from '../../../prediction/Inline.tsx'
import type { Posed } from '../../pose.ts'
import { fill, type View, type ViewProps } from '../../view.ts'
import { Band } from './Band.tsx'

/** A number with its unit; a known wrong number gets the commentary on how one comes to it. */
function Operated({ posed, said, change, phase, words }: ViewProps): VNode {
  const { answer, unit = '' } = posed
  const value = Number(said[0])
  const missed =
    phase !== 'asking' && Math.abs(value - Number(answer?.key.right[0])) > (answer?.key.tolerance ?? 0)
  const near = missed ? answer?.near.find(one => Math.abs(value - one.value) <= one.tolerance) : undefined
  const written = (number: number | string) => String(number).replace('.', words['comma'] ?? '.')
  const tolerance = answer?.key.tolerance ?? 0
  const end = (off: number) => written(Number((Number(answer?.key.right[0]) + off).toFixed(3)))
  const range = tolerance > 0 ? { from: end(-tolerance), to: end(tolerance) } : undefined
  return (
    <div class="item-number">
      <label class="number-field">
        <span class="visually-hidden">{words['number']}</span>
        <input
          class="field"
          name="said"
          inputMode="decimal"
          autocomplete="off"
          required
          // CSS tells by it whether something was typed.
          placeholder=" "
          value={written(said[0] ?? '')}
          disabled={phase !== 'asking'}
          onInput={event => change([numberIn(event.currentTarget.value)])}
        />
        <span>
          <Inline text={unit} />
        </span>
      </label>
      {near && (
        <p class="comment">
          <Inline text={near.why} />
        </p>
      )}
      {phase === 'open' && answer && (
        <>
          <Band
            right={answer.key}
            ruler={answer.ruler}
            said={said.length > 0 ? value : undefined}
            written={written}
          />
          <p class="comment">
            <strong>
              {fill(words['rightAnswer'], { answer: written(answer.key.right[0] ?? '') })}{' '}
              <Inline text={unit} />.
            </strong>{' '}
            <Inline text={answer.formula ?? ''} /> {range && fill(words['counts'], range)}
          </p>
        </>
      )}
    </div>
  )
}

const isComplete = (_: Posed, said: readonly string[]): boolean =>
  said[0] !== undefined && said[0] !== '' && Number.isFinite(Number(said[0]))

/** What people type for a number: a comma, spaces between thousands, the unit behind it. */
function numberIn(typed: string): string {
  return typed
    .replace(/[\s\u00a0\u202f%₽]/g, '')
    .replace(',', '.')
    .replace('−', '-')
}

export const num: View = { View: Operated, isComplete }

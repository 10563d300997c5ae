import type { VNode } from 'preact'
import { Inline } from '../prediction/Inline.tsx'
import type { BodyProps } from './Body.tsx'

/** A number with its unit; a known wrong number gets the commentary on how one comes to it. */
export function NumberField({ posed, said, change, standing, words }: BodyProps): VNode {
  const { answer, unit = '' } = posed
  const typed = said[0] ?? ''
  const off = (value: number) => Math.abs(Number(standing.said[0]) - value)
  const near =
    standing.tries > 0 && standing.credit < 1
      ? answer?.near.find(one => off(one.value) <= one.tolerance)
      : undefined
  return (
    <div class="number">
      <label class="number-field">
        <span class="visually-hidden">{words['number']}</span>
        <input
          class="field"
          name="said"
          inputMode="decimal"
          autocomplete="off"
          value={typed.replace('.', words['comma'] ?? '.')}
          disabled={standing.open}
          onInput={event =>
            change([
              event.currentTarget.value
                .trim()
                .replace(',', '.')
                .replaceAll(/\s|\u00a0/g, ''),
            ])
          }
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
      {standing.open && answer && (
        <p class="comment">
          <strong>
            {words['rightAnswer']?.replace(
              '{answer}',
              String(answer.key.right[0]).replace('.', words['comma'] ?? '.'),
            )}{' '}
            <Inline text={unit} />.
          </strong>{' '}
          {answer.formula && <Inline text={answer.formula} />}
        </p>
      )}
    </div>
  )
}

import type { VNode } from 'preact'
import { useId } from 'preact/hooks'
import { formatNumber } from '#course/format-number.ts'
import type { Language } from '#course/language.ts'
import { fill, type Words } from '../prediction/fill.ts'
import { Inline } from '../prediction/Inline.tsx'
import { type Field, type Sums, slotOf } from './sheet.ts'
import { typedNumber } from './typed-number.ts'
import type { Typed } from './use-typed.ts'

type FieldProps = {
  readonly field: Field
  readonly typed: Typed
  readonly sums: Sums
  readonly language: Language
  readonly words: Words
}

/** One line of a sheet: its name, what to write there, the field or what is computed. */
export function FieldRow({ field, typed, sums, language, words }: FieldProps): VNode {
  const name = useId()
  const slot = slotOf(field)
  const wrong = !field.formula && typed.isWrong(slot)
  const offer = field.formula ? undefined : typed.offer(slot)
  const described = [field.hint && `${name}-hint`, offer && `${name}-offer`, wrong && `${name}-wrong`]
    .filter(Boolean)
    .join(' ')
  const common = {
    id: name,
    name: slot.name,
    class: 'field',
    value: typed.shown(slot),
    'data-offered': offer ? '' : undefined,
    autocomplete: 'off' as const,
    'aria-describedby': described || undefined,
    onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      typed.write(slot, currentTarget.value),
  }
  return (
    <div class={`sheet-row sheet-row--${field.kind}`}>
      <label for={name}>
        <Inline text={field.label} />
        {field.unit && <span class="sheet-unit">, {field.unit}</span>}
      </label>
      <div>
        {field.formula ? (
          <output id={name} class="field field--computed tabular">
            {formatNumber(language, sums(field.id), field.decimals)}
          </output>
        ) : field.kind === 'long' ? (
          <textarea {...common} rows={3} />
        ) : field.kind === 'date' ? (
          <input {...common} type="date" data-empty={common.value === '' || undefined} />
        ) : (
          <input
            {...common}
            class={field.kind === 'number' ? 'field tabular' : 'field'}
            type="text"
            inputmode={field.kind === 'number' ? 'decimal' : 'text'}
            aria-invalid={wrong || undefined}
          />
        )}
      </div>
      {field.hint && (
        <p class="note" id={`${name}-hint`}>
          <Inline text={field.hint} />
        </p>
      )}
      {offer && (
        <p class="note" id={`${name}-offer`}>
          {fill(words['offered'] ?? '', { from: offer.from })}
        </p>
      )}
      {wrong && (
        <p class="error" id={`${name}-wrong`}>
          {needNumber(field, language, words)}
        </p>
      )}
    </div>
  )
}

/** «Нужно число от 0 до 14, например 7.» */
export function needNumber(
  { from = 0, to = 1_000_000 }: { readonly from?: number | undefined; readonly to?: number | undefined },
  language: Language,
  words: Words,
): string {
  return fill(words['needNumber'] ?? '', {
    from: typedNumber(language, from),
    to: typedNumber(language, to),
    example: typedNumber(language, Math.round((from + to) / 2)),
  })
}

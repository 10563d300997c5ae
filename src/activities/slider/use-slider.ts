import type { TargetedInputEvent } from 'preact'
import { useState } from 'preact/hooks'
import type { Language } from '#course/language.ts'
import { readWithin, typedNumber } from '../worksheet/typed-number.ts'

type Input = TargetedInputEvent<HTMLInputElement>

export type Sliding = {
  readonly from: number
  readonly to: number
  readonly step: number
  readonly value: number
  readonly language: Language
  readonly set: (value: number) => void
}

/**
 * A value on a slider that can be typed as well: what the two inputs need. What makes no sense stays in the field and
 * changes nothing; leaving the field puts the value back.
 */
export function useSlider({ from, to, step, value, language, set }: Sliding) {
  const [typed, setTyped] = useState<string>()
  const wrong = typed !== undefined && readWithin(typed, { from, to }) === undefined
  return {
    wrong,
    field: {
      class: 'field tabular',
      type: 'text',
      inputmode: 'decimal',
      size: 5,
      value: typed ?? typedNumber(language, value),
      'aria-invalid': wrong || undefined,
      onInput({ currentTarget }: Input) {
        const read = readWithin(currentTarget.value, { from, to })
        setTyped(currentTarget.value)
        if (read !== undefined) set(read)
      },
      onBlur: () => setTyped(undefined),
    },
    range: {
      // The part before the thumb is coloured; an attribute would be a style that the policy refuses.
      ref: (range: HTMLInputElement | null) =>
        range?.style.setProperty('--fill', `${(value - from) / (to - from)}`),
      min: from,
      max: to,
      step,
      value,
      onInput({ currentTarget }: Input) {
        setTyped(undefined)
        set(Number(currentTarget.value))
      },
    },
  } as const
}

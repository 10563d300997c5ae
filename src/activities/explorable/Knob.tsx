import type { VNode } from 'preact'
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Language } from '#course/language.ts'
import { readWithin, typedNumber } from '../worksheet/typed-number.ts'

type KnobProps = {
  readonly label: string
  readonly unit: string
  readonly from: number
  readonly to: number
  readonly step: number
  readonly value: number
  readonly language: Language
  readonly onChange: (value: number) => void
}

/** A value on a slider that can be typed as well; what makes no sense stays in the field and changes nothing. */
export function Knob({ label, unit, from, to, step, value, language, onChange }: KnobProps): VNode {
  const id = useId()
  const range = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState<string>()
  const wrong = typed !== undefined && readWithin(typed, { from, to }) === undefined

  useLayoutEffect(() => {
    range.current?.style.setProperty('--fill', String((value - from) / (to - from)))
  })

  return (
    <div class="slider">
      <label for={id}>{label}</label>
      <span>
        <input
          class="field tabular"
          type="text"
          inputmode="decimal"
          size={5}
          value={typed ?? typedNumber(language, value)}
          aria-label={`${label}, ${unit}`}
          aria-invalid={wrong || undefined}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value)
            const read = readWithin(currentTarget.value, { from, to })
            if (read !== undefined) onChange(read)
          }}
          onBlur={() => setTyped(undefined)}
        />{' '}
        {unit}
      </span>
      <input
        ref={range}
        id={id}
        type="range"
        min={from}
        max={to}
        step={step}
        value={value}
        aria-valuetext={`${typedNumber(language, value)} ${unit}`}
        onInput={({ currentTarget }) => {
          setTyped(undefined)
          onChange(Number(currentTarget.value))
        }}
      />
    </div>
  )
}

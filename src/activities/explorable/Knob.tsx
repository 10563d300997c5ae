import type { VNode } from 'preact'
import { useId } from 'preact/hooks'
import type { Language } from '#course/language.ts'
import { useSlider } from '../slider/use-slider.ts'
import { typedNumber } from '../worksheet/typed-number.ts'

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

/** A slider with its name, and its value beside it in a field. */
export function Knob({ label, unit, onChange, ...sliding }: KnobProps): VNode {
  const id = useId()
  const { field, range } = useSlider({ ...sliding, set: onChange })
  return (
    <div class="slider">
      <label for={id}>{label}</label>
      <span>
        <input {...field} aria-label={`${label}, ${unit}`} /> {unit}
      </span>
      <input
        {...range}
        type="range"
        id={id}
        aria-valuetext={`${typedNumber(sliding.language, sliding.value)} ${unit}`}
      />
    </div>
  )
}

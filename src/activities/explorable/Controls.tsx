import type { VNode } from 'preact'
import { formatNumber } from '#course/format-number.ts'
import type { Language } from '#course/language.ts'
import { moved } from '#course/model/controls.ts'
import type { Choice, Control, Declaration, Range, Settings, Switch } from '#course/model/declaration.ts'
import { snap } from '../prediction/ruler.ts'
import { useSlider } from '../slider/use-slider.ts'
import { typedNumber } from '../worksheet/typed-number.ts'
import type { Words } from './shape.ts'

type Props<C extends Control> = {
  readonly id: string
  readonly control: C
  readonly labels: Words
  readonly language: Language
  readonly value: Settings[string] | undefined
  readonly set: (value: Settings[string]) => void
}

export type ControlsProps = {
  readonly id: string
  readonly declaration: Declaration
  readonly labels: Words
  readonly language: Language
  readonly settings: Settings
  readonly set: (settings: Settings) => void
}

/** All controls of an explorable, in the order of its declaration; seats are made sliders by Seats.tsx. */
export function Controls({ id, declaration, labels, language, settings, set }: ControlsProps): VNode {
  return (
    <>
      {declaration.controls.map(control => {
        const shared = {
          id: `${id}-${control.id}`,
          labels,
          language,
          value: settings[control.id],
          set: (value: Settings[string]) => set(moved(declaration, settings, control.id, value)),
        }
        if (control.kind === 'switch') return <OnOff key={control.id} {...shared} control={control} />
        if (control.kind === 'choice') return <OneOf key={control.id} {...shared} control={control} />
        return control.kind === 'range' && <Slider key={control.id} {...shared} control={control} />
      })}
    </>
  )
}

/** A slider; its value stands beside it and can be typed, unless it is shown as what it means. */
function Slider({ id, control, labels, language, value, set }: Props<Range>): VNode {
  const { from, to, step, shows } = control
  const now = Number(value)
  const ruler = { from, to, step }
  const { field, range } = useSlider({
    ...ruler,
    language,
    value: now,
    set: given => set(snap(ruler, given)),
  })
  const label = labels[`control-${control.id}`]
  const meant = shows?.[Math.round((now - from) / step)]
  const shown = meant === undefined ? undefined : `${formatNumber(language, meant, 0)}\u00a0%`
  return (
    <div class="slider">
      <label for={shown ? id : `${id}-typed`}>{label}</label>
      {shown ? <output for={id}>{shown}</output> : <input {...field} id={`${id}-typed`} />}
      <input
        {...range}
        type="range"
        id={id}
        aria-label={shown ? undefined : label}
        aria-valuetext={shown ?? typedNumber(language, now)}
      />
    </div>
  )
}

/** Something contestable: on or off. */
function OnOff({ id, control, labels, value, set }: Props<Switch>): VNode {
  return (
    <label class="explorable-switch">
      <input
        id={id}
        type="checkbox"
        checked={value === true}
        onChange={({ currentTarget }) => set(currentTarget.checked)}
      />
      {labels[`control-${control.id}`]}
    </label>
  )
}

/** One of a few, side by side. */
function OneOf({ id, control, labels, value, set }: Props<Choice>): VNode {
  return (
    <fieldset>
      <legend class="label">{labels[`control-${control.id}`]}</legend>
      <div class="segmented">
        {control.options.map(option => (
          <label key={option.id}>
            <input type="radio" name={id} checked={value === option.id} onChange={() => set(option.id)} />
            {labels[`option-${control.id}-${option.id}`]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { formatNumber } from '#course/format-number.ts'
import type { Language } from '#course/language.ts'
import { mostSeats, moved, serviceLeft } from '#course/model/cases.ts'
import type {
  Choice,
  Control,
  Declaration,
  Range,
  Seats,
  Settings,
  Switch,
} from '#course/model/declaration.ts'
import { placesOf } from '../prediction/ruler.ts'
import { readWithin, typedNumber } from '../worksheet/typed-number.ts'
import type { Words } from './shape.ts'
import { topFifth } from './top-fifth.ts'

type Props<C extends Control> = {
  readonly id: string
  readonly control: C
  readonly labels: Words
  readonly language: Language
  readonly value: Settings[string] | undefined
  readonly set: (value: Settings[string]) => void
}

type ControlsProps = {
  readonly id: string
  readonly declaration: Declaration
  readonly labels: Words
  readonly language: Language
  readonly settings: Settings
  readonly set: (settings: Settings) => void
}

const isSeats = (control: Control): control is Seats => control.kind === 'seats'

/** All controls of an explorable, in the order of its declaration. */
export function Controls({ id, declaration, labels, language, settings, set }: ControlsProps): VNode {
  const seats = declaration.controls.find(isSeats)
  return (
    <>
      {declaration.controls.map(control => {
        const shared = {
          key: control.id,
          id: `${id}-${control.id}`,
          labels,
          language,
          value: settings[control.id],
          set: (value: Settings[string]) => set(moved(declaration, settings, control.id, value)),
        }
        if (control.kind === 'switch') return <OnOff {...shared} control={control} />
        if (control.kind === 'choice') return <OneOf {...shared} control={control} />
        const to = control.kind === 'seats' ? mostSeats(declaration, settings, control) : control.to
        return <Slider {...shared} control={control} to={to} />
      })}
      {seats && (
        <p class="label">
          {labels['service']}{' '}
          <output
            class="tabular"
            for={declaration.controls
              .filter(isSeats)
              .map(each => `${id}-${each.id}`)
              .join(' ')}
          >
            {serviceLeft(declaration, settings, seats)}
          </output>
        </p>
      )}
    </>
  )
}

/** A slider; its value stands beside it and can be typed. */
function Slider({
  id,
  control,
  labels,
  language,
  value,
  set,
  to,
}: Props<Range | Seats> & { readonly to: number }): VNode {
  const [typed, setTyped] = useState<string>()
  const { from, step } = control.kind === 'range' ? control : { from: 1, step: 1 }
  const now = Number(value)
  const bounds = { from, to }
  const wrong = typed !== undefined && readWithin(typed, bounds) === undefined
  const snapped = (given: number): number =>
    Number((from + Math.round((given - from) / step) * step).toFixed(6))
  const label = labels[`control-${control.id}`]
  const fifth =
    control.kind === 'range' && control.shows
      ? `${formatNumber(language, topFifth(now), 0)}\u00a0%`
      : undefined
  return (
    <div class="slider">
      <label for={fifth ? id : `${id}-typed`}>{label}</label>
      {fifth ? (
        <output for={id}>{fifth}</output>
      ) : (
        <input
          class="field tabular"
          id={`${id}-typed`}
          type="text"
          inputmode="decimal"
          size={5}
          value={typed ?? formatNumber(language, now, placesOf(now, 3))}
          aria-invalid={wrong || undefined}
          onInput={({ currentTarget }) => {
            const read = readWithin(currentTarget.value, bounds)
            setTyped(currentTarget.value)
            if (read !== undefined) set(snapped(read))
          }}
          onBlur={() => setTyped(undefined)}
        />
      )}
      <input
        ref={field => field?.style.setProperty('--fill', String((now - from) / (to - from)))}
        id={id}
        type="range"
        min={from}
        max={to}
        step={step}
        value={now}
        aria-label={fifth ? undefined : label}
        aria-valuetext={fifth ?? typedNumber(language, now)}
        onInput={({ currentTarget }) => {
          setTyped(undefined)
          set(snapped(Number(currentTarget.value)))
        }}
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

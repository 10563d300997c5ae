import type { TargetedPointerEvent, VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Language } from '#course/language.ts'
import type { CurveAsked } from '../ask.ts'
import type { Words } from '../fill.ts'
import { measure, middle, placesOf } from '../ruler.ts'
import { Grid, Line } from './Lines.tsx'
import { column, HEIGHT, level, moved, valueAt } from './plot.ts'

type CurveProps = { readonly asked: CurveAsked; readonly language: Language; readonly words: Words }

/** Points on vertical rulers: dragged, moved by keys or typed below. */
export function CurveQuestion({ asked, language, words }: CurveProps): VNode {
  const { points, from, to, step, decimals, unit } = asked
  const [values, setValues] = useState(() => points.map(() => middle(asked)))
  const fields = useRef<HTMLFieldSetElement>(null)
  const set = (place: number, value: number) => setValues(all => all.with(place, value))

  // What was typed before this code arrived, or what the browser has filled in again, is kept.
  useEffect(() => {
    const typed = [...(fields.current?.querySelectorAll('input') ?? [])].map(field => field.valueAsNumber)
    if (typed.length === points.length && typed.every(Number.isFinite)) setValues(typed)
  }, [points.length])

  function drag(place: number, event: TargetedPointerEvent<SVGGElement>): void {
    const drawing = event.currentTarget.ownerSVGElement
    if (!drawing || !event.currentTarget.hasPointerCapture(event.pointerId)) return
    set(place, valueAt(asked, event.clientY - drawing.getBoundingClientRect().top))
  }

  return (
    <div class="curve">
      <p class="note needs-script">{words['draw']}</p>
      <p class="curve-unit">{unit}</p>
      <div class="curve-plot">
        <svg width="100%" height={HEIGHT} aria-hidden="true">
          <Grid ruler={asked} language={language} />
          <Line ruler={asked} values={values} name="yours" />
        </svg>
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: its handles have names of their own */}
        <svg width="100%" height={HEIGHT}>
          {points.map(({ id, label }, place) => {
            const value = values[place] ?? from
            const [x, y] = [`${column(place, points.length)}%`, level(asked, value)]
            return (
              <g
                key={id}
                class="curve-handle"
                role="slider"
                tabIndex={0}
                aria-label={label}
                aria-orientation="vertical"
                aria-valuemin={from}
                aria-valuemax={to}
                aria-valuenow={value}
                aria-valuetext={measure(language, value, placesOf(value, decimals), unit)}
                onPointerDown={event => {
                  event.currentTarget.setPointerCapture(event.pointerId)
                  event.currentTarget.focus()
                }}
                onPointerMove={event => drag(place, event)}
                onKeyDown={event => {
                  const next = moved(asked, value, event.key)
                  if (next === undefined) return
                  event.preventDefault()
                  set(place, next)
                }}
              >
                <circle class="curve-reach" cx={x} cy={y} r="22" />
                <circle class="curve-point" cx={x} cy={y} r="9" />
              </g>
            )
          })}
        </svg>
      </div>
      <fieldset ref={fields} class="curve-fields" aria-label={unit}>
        {points.map(({ id, label }, place) => (
          <label key={id}>
            <span class="label">{label}</span>
            <input
              class="field tabular"
              name="said"
              type="number"
              min={from}
              max={to}
              step={Math.min(step, 10 ** -decimals)}
              required
              value={values[place]}
              onInput={({ currentTarget }) => {
                const typed = currentTarget.valueAsNumber
                if (typed >= from && typed <= to) set(place, typed)
              }}
            />
          </label>
        ))}
      </fieldset>
    </div>
  )
}

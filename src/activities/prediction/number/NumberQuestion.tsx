import type { TargetedInputEvent, VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Language } from '#course/language.ts'
import { readWithin, typedNumber } from '../../worksheet/typed-number.ts'
import type { NumberAsked } from '../ask.ts'
import { fill, type Words } from '../fill.ts'
import { middle, snap } from '../ruler.ts'
import { Scale } from './Scale.tsx'

type NumberProps = {
  readonly asked: NumberAsked
  readonly language: Language
  readonly words: Words
}

/** A mark on a ruler: dragged, moved by keys or typed. */
export function NumberQuestion({ asked, language, words }: NumberProps): VNode {
  const start = middle(asked)
  const [value, setValue] = useState(start)
  const [typed, setTyped] = useState<string>()
  const range = useRef<HTMLInputElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const { from, to, step, unit, id } = asked
  const wrong = typed !== undefined && readWithin(typed, asked) === undefined

  // What was moved before this code arrived, or what the browser has filled in again, is kept.
  useEffect(() => {
    const text = field.current?.value ?? ''
    const early = text === typedNumber(language, start) ? undefined : readWithin(text, asked)
    const marked = early ?? Number(range.current?.value ?? start)
    setValue(snap(asked, marked))
  }, [asked, language, start])

  function type({ currentTarget }: TargetedInputEvent<HTMLInputElement>): void {
    const read = readWithin(currentTarget.value, asked)
    setTyped(currentTarget.value)
    if (read !== undefined) setValue(snap(asked, read))
  }

  return (
    <div class="slider prediction-slider">
      <label class="needs-script" for={`${id}-typed`}>
        {words['typed']}
      </label>
      <span class="needs-script">
        <input
          ref={field}
          class="field tabular"
          id={`${id}-typed`}
          type="text"
          inputmode="decimal"
          size={5}
          value={typed ?? typedNumber(language, value)}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          onInput={type}
          onChange={() => !wrong && setTyped(undefined)}
        />{' '}
        {unit}
      </span>
      <div class="prediction-ruler">
        <input
          ref={range}
          name="said"
          type="range"
          min={from}
          max={to}
          step={step}
          value={value}
          aria-label={words['mark']}
          aria-valuetext={`${typedNumber(language, value)} ${unit}`}
          onInput={({ currentTarget }) => {
            setTyped(undefined)
            setValue(snap(asked, Number(currentTarget.value)))
          }}
        />
        <Scale ruler={asked} language={language} height={40} axis={6} />
      </div>
      {wrong && (
        <p class="error" id={`${id}-wrong`}>
          {fill(words['needNumber'] ?? '', { from, to, example: typedNumber(language, start) })}
        </p>
      )}
    </div>
  )
}

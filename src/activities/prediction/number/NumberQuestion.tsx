import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Language } from '#course/language.ts'
import { useSlider } from '../../slider/use-slider.ts'
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
  const marked = useRef<HTMLInputElement>(null)
  const written = useRef<HTMLInputElement>(null)
  const { from, to, step, unit, id } = asked
  const set = (given: number) => setValue(snap(asked, given))
  const { field, range, wrong } = useSlider({ from, to, step, value, language, set })

  // What was moved before this code arrived, or what the browser has filled in again, is kept.
  useEffect(() => {
    const text = written.current?.value ?? ''
    const early = text === typedNumber(language, start) ? undefined : readWithin(text, asked)
    set(early ?? Number(marked.current?.value ?? start))
  }, [asked, language, start])

  return (
    <div class="slider prediction-slider">
      <label class="needs-script" for={`${id}-typed`}>
        {words['typed']}
      </label>
      <span class="needs-script">
        <input
          {...field}
          ref={written}
          id={`${id}-typed`}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          onBlur={wrong ? undefined : field.onBlur}
        />{' '}
        {unit}
      </span>
      <div class="prediction-ruler">
        <input
          {...range}
          type="range"
          ref={marked}
          name="said"
          aria-label={words['mark']}
          aria-valuetext={`${typedNumber(language, value)} ${unit}`}
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

import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Language } from '#course/language.ts'
import type { Words } from '../../prediction/fill.ts'
import { type Slot, useTyped } from '../../worksheet/use-typed.ts'
import { Guess } from './Guess.tsx'
import { NumberField } from './NumberField.tsx'
import { Ranking } from './Ranking.tsx'
import { type Own, rank } from './ranking.ts'

type Props = {
  readonly id: string
  /** The numbers of «Тара-Верста», by the names of `Own`. */
  readonly example: Required<Own>
  readonly language: Language
  readonly words: Words
}

const slots: readonly (Slot & { readonly name: keyof Own })[] = [
  { name: 'repeat', kind: 'number', from: 0, to: 100 },
  { name: 'reorders', kind: 'number', from: 0, to: 100 },
  { name: 'buyers', kind: 'number', from: 1, to: 50 },
  { name: 'towns', kind: 'number', from: 0, to: 500 },
  { name: 'seam', kind: 'number', from: 0, to: 100 },
  { name: 'errors', kind: 'number', from: 0, to: 100 },
  { name: 'largest', kind: 'number', from: 0, to: 100 },
  { name: 'money', kind: 'number', from: 0, to: 120 },
  { name: 'people', kind: 'number', from: 1, to: 200 },
]

const holes = ['contact', 'measured', 'contribution'] as const

/** Own numbers in, six continuations out, each with the line that raised it and the line that lowered it. */
export function WhatNext({ id, example, language, words }: Props): VNode {
  const typed = useTyped(id, language)
  const [asExample, setAsExample] = useState(false)
  const own: Own = asExample
    ? example
    : Object.fromEntries(
        slots
          .map(slot => [slot.name, typed.number(slot)] as const)
          .filter(([, value]) => !Number.isNaN(value)),
      )
  const done = Object.fromEntries(
    holes.map(name => [name, asExample || typed.text(name) === 'yes']),
  ) as Record<(typeof holes)[number], boolean>
  const known = Object.keys(own).length

  return (
    <div class="what-next">
      <fieldset class="segmented needs-script no-print" aria-label={words['whose']}>
        {[false, true].map(theirs => (
          <label key={`${theirs}`}>
            <input
              type="radio"
              name={`${id}-whose`}
              checked={asExample === theirs}
              onChange={() => setAsExample(theirs)}
            />
            {words[theirs ? 'whose-example' : 'whose-own']}
          </label>
        ))}
      </fieldset>
      {!asExample && (
        <div class="what-next-fields needs-script">
          {slots.map(slot => (
            <NumberField key={slot.name} slot={slot} typed={typed} words={words} />
          ))}
          <fieldset>
            <legend class="label">{words['holes']}</legend>
            {holes.map(name => (
              <label key={name} class="what-next-hole">
                <input
                  type="checkbox"
                  checked={done[name]}
                  onChange={({ currentTarget }) =>
                    typed.write({ name, kind: 'date' }, currentTarget.checked ? 'yes' : '')
                  }
                />{' '}
                {words[`hole-${name === 'measured' ? 'seam' : name}`]}
              </label>
            ))}
          </fieldset>
        </div>
      )}
      <Guess about={id} words={words}>
        {known === 0 ? (
          <p class="note">{words['empty']}</p>
        ) : (
          <Ranking ranked={rank(own, done)} language={language} words={words} />
        )}
      </Guess>
    </div>
  )
}

import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Diagnostic } from '#course/shapes.ts'
import { fingerprint } from '#learner/fingerprint.ts'
import { learner } from '#learner/here.ts'
import { useFacts } from '#learner/use-facts.ts'
import { Inline } from '../prediction/Inline.tsx'
import { Result } from './Result.tsx'

export type Words = Readonly<Record<string, string>>
type Props = { readonly diagnostic: Diagnostic; readonly stages: readonly string[]; readonly words: Words }

const A_PAGE = 3

/** Twelve signs, three a page, answers kept at once; then the result. Resumed at the first page with a gap. */
export function DiagnosticForm({ diagnostic, stages, words }: Props): VNode {
  const facts = useFacts()
  const [live, enliven] = useState(false)
  const [chosen, choose] = useState<number>()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => enliven(true), [])

  const values = new Map<string, unknown>()
  for (const fact of facts.values()) if (fact.kind === 'value') values.set(fact.about, fact.value)
  const answerOf = (sign: string) => values.get(`diagnostic.${sign}`)
  const { signs } = diagnostic
  const pages = Math.ceil(signs.length / A_PAGE)
  const gap = signs.findIndex(sign => answerOf(sign.id) === undefined)
  const page = chosen ?? (gap < 0 ? pages : Math.floor(gap / A_PAGE))
  const record = (name: string, value: string | number | null) =>
    learner.record({ kind: 'value', about: `diagnostic.${name}`, value })

  function go(to: number): void {
    choose(to)
    requestAnimationFrame(() => heading.current?.focus())
  }

  const range = (words['range'] ?? '')
    .replace('{from}', String(page * A_PAGE + 1))
    .replace('{to}', String(Math.min(signs.length, (page + 1) * A_PAGE)))
    .replace('{all}', String(signs.length))
  return (
    <div class="diagnostic" data-live={live}>
      <h2 ref={heading} tabIndex={-1} class="diagnostic-place">
        {page < pages ? range : words['result']}
      </h2>
      {signs.map((sign, place) => (
        <fieldset key={sign.id} class="sign" hidden={live && Math.floor(place / A_PAGE) !== page}>
          <legend class="question">{`${place + 1}. ${sign.text}`}</legend>
          {[...mixed(sign), { id: 'unknown', text: diagnostic.unknown }].map(answer => (
            <label key={answer.id} class="option">
              <input
                type="radio"
                name={sign.id}
                value={answer.id}
                checked={answerOf(sign.id) === answer.id}
                onChange={() => record(sign.id, answer.id)}
              />
              <span>
                <Inline text={answer.text} />
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      {page >= pages && live && (
        <Result
          diagnostic={diagnostic}
          stages={stages}
          words={words}
          answers={signs.map(sign => sign.answers.find(({ id }) => id === answerOf(sign.id))?.stage)}
          people={values.get('diagnostic.people')}
          say={people => record('people', people)}
          goTo={place => go(Math.floor(place / A_PAGE))}
        />
      )}
      <p class="actions needs-script">
        {page > 0 && (
          <button class="button" type="button" onClick={() => go(page - 1)}>
            {words['back']}
          </button>
        )}
        {page < pages && (
          <button class="button button--primary" type="button" onClick={() => go(page + 1)}>
            {words[page === pages - 1 ? 'toResult' : 'next']}
          </button>
        )}
        {page >= pages && (
          <button class="button" type="button" onClick={() => print()}>
            {words['print']}
          </button>
        )}
      </p>
    </div>
  )
}

/** Mixed, so that the stage cannot be told by the place; the same at every visit. */
function mixed({ id, answers }: Diagnostic['signs'][number]): Diagnostic['signs'][number]['answers'] {
  const place = (answer: string) => fingerprint(`${id} ${answer}`)
  return [...answers].sort((a, b) => (place(a.id) < place(b.id) ? -1 : 1))
}

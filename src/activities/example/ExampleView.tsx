import type { VNode } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { Language } from '#course/language.ts'
import { learner } from '#learner/here.ts'
import { useFacts } from '#learner/use-facts.ts'
import type { Words } from '../prediction/fill.ts'
import { Inline } from '../prediction/Inline.tsx'
import { ExampleTable } from './ExampleTable.tsx'
import { type Passed, passed } from './passed.ts'
import { computeRows, type Worked } from './rows.ts'

type ExampleProps = {
  readonly worked: Worked
  readonly language: Language
  readonly words: Words
  /** The chapter's first two items: who got them right may skip the full solution (course design § 2.3). */
  readonly first?: readonly Passed[]
}

const forms = ['full', 'gap', 'own'] as const
type Form = (typeof forms)[number]

/** A worked example that fades: all of it, the last step open, the learner's own numbers. Which one was open is kept. */
export function ExampleView({ worked, language, words, first = [] }: ExampleProps): VNode {
  const facts = useFacts()
  const [now, open] = useState<Form>()
  const name = useId()
  const about = `${worked.id}.form`
  const kept = [...facts.values()].find(fact => fact.kind === 'value' && fact.about === about)
  const before = forms.find(each => kept?.kind === 'value' && kept.value === each)
  const maySkip = passed(facts, first)
  const form = now ?? before ?? (maySkip ? 'gap' : 'full')
  const [late, bring] = useState<typeof import('./late-forms.ts')>()
  const awaited = form !== 'full' && !late
  useEffect(() => {
    if (awaited) import('./late-forms.ts').then(bring)
  }, [awaited])

  const group = useRef<HTMLFieldSetElement>(null)

  // What was chosen before this code was there.
  useEffect(() => {
    const chosen = group.current?.querySelector<HTMLInputElement>(':checked')?.value
    const early = forms.find(each => each === chosen)
    if (early && early !== form) turn(early)
  }, [])

  function turn(to: Form): void {
    open(to)
    learner.record({ kind: 'value', about, value: to })
  }

  return (
    <>
      <fieldset ref={group} class="segmented example-forms" aria-label={words['forms']}>
        {forms.map(each => (
          <label key={each}>
            <input
              type="radio"
              name={name}
              value={each}
              checked={form === each}
              onChange={() => turn(each)}
            />
            {words[each]}
          </label>
        ))}
      </fieldset>
      {maySkip && form !== 'own' && <p class="note">{words['maySkip']}</p>}
      {late && form === 'gap' && <late.Gap worked={worked} language={language} words={words} />}
      {late && form === 'own' && <late.Own worked={worked} language={language} words={words} />}
      {(form === 'full' || awaited) && (
        <div>
          <ExampleTable
            rows={worked.rows}
            values={computeRows(worked.rows)}
            language={language}
            words={words}
            title={worked.title}
          />
          <p class="comment">
            <Inline text={worked.conclusion} />
          </p>
        </div>
      )}
    </>
  )
}

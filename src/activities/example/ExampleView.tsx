import type { VNode } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { Language } from '#course/language.ts'
import type { Words } from '../prediction/fill.ts'
import { Inline } from '../prediction/Inline.tsx'
import { ExampleTable } from './ExampleTable.tsx'
import { Gap } from './Gap.tsx'
import { Own } from './Own.tsx'
import { computeRows, type Worked } from './rows.ts'

type ExampleProps = {
  readonly worked: Worked
  readonly language: Language
  readonly words: Words
}

const forms = ['full', 'gap', 'own'] as const

/** A worked example that fades: all of it, the last step open, the learner's own numbers. */
export function ExampleView({ worked, language, words }: ExampleProps): VNode {
  const [form, setForm] = useState<(typeof forms)[number]>('full')
  const name = useId()
  return (
    <>
      <fieldset class="segmented example-forms" aria-label={words['forms']}>
        {forms.map(each => (
          <label key={each}>
            <input
              type="radio"
              name={name}
              value={each}
              checked={form === each}
              onChange={() => setForm(each)}
            />
            {words[each]}
          </label>
        ))}
      </fieldset>
      {form === 'gap' && <Gap worked={worked} language={language} words={words} />}
      {form === 'own' && <Own worked={worked} language={language} words={words} />}
      {form === 'full' && (
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

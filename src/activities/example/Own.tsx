import type { VNode } from 'preact'
import { useId } from 'preact/hooks'
import type { Language } from '#course/language.ts'
import { fill, type Words } from '../prediction/fill.ts'
import { Inline } from '../prediction/Inline.tsx'
import { typedNumber } from '../worksheet/typed-number.ts'
import { type Slot, useTyped } from '../worksheet/use-typed.ts'
import { ExampleTable } from './ExampleTable.tsx'
import { computeRows, isOwn, type Row, type Worked } from './rows.ts'

type OwnProps = { readonly worked: Worked; readonly language: Language; readonly words: Words }

/** The same computation with the learner's numbers, done anew at every key. */
export function Own({ worked, language, words }: OwnProps): VNode {
  const typed = useTyped(`${worked.id}.own`, language)
  const name = useId()
  const slot = ({ id, from, to }: Row): Slot => ({ name: id, kind: 'number', from, to })
  const values = computeRows(worked.rows, row => (isOwn(row) ? typed.number(slot(row)) : row.value))
  const wrong = worked.rows.find(row => isOwn(row) && typed.isWrong(slot(row)))
  return (
    <div>
      <p>
        <Inline text={worked.own} />
      </p>
      <ExampleTable
        rows={worked.rows}
        values={values}
        language={language}
        words={words}
        title={worked.title}
        instead={row =>
          isOwn(row) ? (
            <input
              class="field tabular"
              type="text"
              inputmode="decimal"
              size={7}
              autocomplete="off"
              value={typed.text(row.id)}
              aria-label={row.label}
              aria-invalid={typed.isWrong(slot(row)) || undefined}
              aria-describedby={typed.isWrong(slot(row)) ? `${name}-wrong` : undefined}
              onInput={({ currentTarget }) => typed.write(slot(row), currentTarget.value)}
            />
          ) : undefined
        }
      />
      {wrong && (
        <p class="error" id={`${name}-wrong`}>
          {wrong.label}:{' '}
          {fill(words['needNumber'] ?? '', {
            from: typedNumber(language, wrong.from ?? 0),
            to: typedNumber(language, wrong.to ?? 0),
            example: typedNumber(language, wrong.value ?? 0),
          })}
        </p>
      )}
    </div>
  )
}

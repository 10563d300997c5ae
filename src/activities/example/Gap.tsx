import type { TargetedSubmitEvent, VNode } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { Language } from '#course/language.ts'
import { learner } from '#learner/here.ts'
import { useFacts } from '#learner/use-facts.ts'
import type { Words } from '../prediction/fill.ts'
import { Inline } from '../prediction/Inline.tsx'
import { keptUnder } from '../worksheet/kept.ts'
import { readNumber, typedNumber } from '../worksheet/typed-number.ts'
import { ExampleTable } from './ExampleTable.tsx'
import { computeRows, isRight, type Worked } from './rows.ts'

type GapProps = { readonly worked: Worked; readonly language: Language; readonly words: Words }

/** The same example with one result left open. */
export function Gap({ worked, language, words }: GapProps): VNode {
  const { gap, rows, id } = worked
  const before = keptUnder(useFacts(), id).get('gap')
  const [draft, setDraft] = useState<string>()
  const [now, setNow] = useState<number>()
  const name = useId()
  const kept = now ?? before
  const values = computeRows(rows)
  const row = rows.find(each => each.id === gap.row)
  const text = draft ?? (typeof kept === 'number' ? typedNumber(language, kept) : '')
  const typed = readNumber(text)
  /** The verdict belongs to what was checked; another number typed over it takes it away. */
  const checked = typeof kept === 'number' && typed === kept
  const right = checked && isRight(kept, values.get(gap.row) ?? Number.NaN, gap.tolerance, row?.decimals ?? 0)

  function check(event: TargetedSubmitEvent<HTMLFormElement>): void {
    event.preventDefault()
    if (typed === undefined) return
    setNow(typed)
    learner.record({ kind: 'value', about: `${id}.gap`, value: typed })
  }

  return (
    <form autocomplete="off" onSubmit={check}>
      <p id={`${name}-prompt`}>
        <Inline text={gap.prompt} />
      </p>
      <ExampleTable
        rows={rows}
        values={values}
        language={language}
        words={words}
        title={worked.title}
        silent={right ? undefined : gap.row}
        instead={each =>
          each.id === gap.row ? (
            <input
              class="field tabular"
              type="text"
              inputmode="decimal"
              size={7}
              required
              value={text}
              aria-label={each.label}
              aria-describedby={`${name}-prompt ${name}-verdict`}
              onInput={({ currentTarget }) => setDraft(currentTarget.value)}
            />
          ) : undefined
        }
      />
      <p class="actions">
        <button class="button button--primary" type="submit">
          {words['check']}
        </button>
      </p>
      <div role="status" id={`${name}-verdict`}>
        {checked && (
          <p class={right ? 'example-verdict is-right' : 'example-verdict'}>
            <strong>{words[right ? 'right' : 'notYet']}</strong>{' '}
            <Inline text={right ? gap.right : gap.wrong} />
          </p>
        )}
      </div>
    </form>
  )
}

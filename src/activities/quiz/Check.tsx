import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { recordsOf } from '#learner/item-record.ts'
import { useFacts } from '#learner/use-facts.ts'
import type { Words } from './Body.tsx'
import { grade } from './grade.ts'
import { ItemForm } from './ItemForm.tsx'
import type { Posed } from './pose.ts'
import { Summary, type Topic } from './Summary.tsx'
import { type Standing, standing } from './standing.ts'

export type CheckProps = {
  readonly items: readonly Posed[]
  readonly topics: readonly Topic[]
  /** Mean credit from which the check is passed. */
  readonly pass: number
  /** Said at the end of a pre-test, which has no summary. */
  readonly closing: string
  readonly words: Words
}

/** A check: one question per screen, a bar of all of them on top, the summary at the end; resumed where it was left. */
export function Check({ items, topics, pass, closing, words }: CheckProps): VNode {
  const facts = useFacts()
  const [begun, begin] = useState(1)
  const [chosen, choose] = useState<number>()
  const top = useRef<HTMLDivElement>(null)
  const [live, enliven] = useState(false)
  useEffect(() => enliven(true), [])

  const graded = (id: string, said: readonly string[]) => {
    const key = items.find(item => item.id === id)?.answer?.key
    return key && grade(key, said)
  }
  const records = recordsOf(facts, graded)
  const round = Math.max(begun, ...items.map(item => standing(facts, item, 'check').round))
  const best = (item: Posed) => records.get(item.id)?.best
  // A new round asks only what was missed; what it has asked stays in it.
  const inRound = items.filter(
    item => round === 1 || standing(facts, item, 'check', round).tries > 0 || (best(item) ?? 0) < 1,
  )
  const states = inRound.map(item => standing(facts, item, 'check', round))
  const firstOpen = states.findIndex(state => !state.open)
  const current = chosen ?? (firstOpen < 0 ? inRound.length : firstOpen)
  const pretest = items.every(item => !item.answer)

  function go(to: number): void {
    choose(to)
    requestAnimationFrame(() => {
      const heading = top.current?.querySelectorAll<HTMLElement>('.check-screen')[to]
      heading?.focus()
      top.current?.scrollIntoView({ block: 'start' })
    })
  }

  return (
    <div class="check" ref={top} data-live={live}>
      <nav class="check-bar needs-script" aria-label={words['questions']}>
        <ol role="list">
          {inRound.map((item, place) => (
            <li key={item.id} class={place === current ? 'spot' : mark(states[place], pretest)}>
              <button
                type="button"
                aria-current={place === current ? 'step' : undefined}
                onClick={() => go(place)}
              >
                <span class="visually-hidden">{words['toQuestion']?.replace('{n}', String(place + 1))}</span>
              </button>
            </li>
          ))}
        </ol>
      </nav>
      {inRound.map((item, place) => (
        <div
          key={`${item.id} ${round}`}
          class="check-screen"
          tabIndex={-1}
          hidden={live && place !== current}
        >
          <p class="note check-place">
            {words['place']?.replace('{n}', String(place + 1)).replace('{all}', String(inRound.length))}
          </p>
          <ItemForm
            posed={item}
            place="check"
            round={round}
            words={words}
            heading="h2"
            onward={
              <p class="actions">
                <button class="button button--primary" type="button" onClick={() => go(next(states, place))}>
                  {words[states.every(state => state.open) ? 'toSummary' : 'next']}
                </button>
              </p>
            }
          />
        </div>
      ))}
      <div class="check-screen" tabIndex={-1} hidden={!live || current < inRound.length}>
        {pretest ? (
          <>
            <h2>{words['kept']}</h2>
            <p class="lede">{closing}</p>
          </>
        ) : (
          <Summary
            items={items}
            topics={topics}
            records={records}
            pass={pass}
            words={words}
            goTo={id => go(inRound.findIndex(item => item.id === id))}
            retry={() => {
              begin(round + 1)
              go(0)
            }}
          />
        )}
      </div>
    </div>
  )
}

function mark(state: Standing | undefined, pretest: boolean): string {
  if (!state || state.tries === 0) return ''
  return pretest || state.firstCredit === 1 ? 'done' : 'missed'
}

/** The next question that is not done, after this one or from the beginning; behind the last stands the summary. */
function next(states: readonly Standing[], place: number): number {
  const later = states.findIndex((state, other) => other > place && !state.open)
  const any = states.findIndex((state, other) => other !== place && !state.open)
  return later >= 0 ? later : any >= 0 ? any : states.length
}

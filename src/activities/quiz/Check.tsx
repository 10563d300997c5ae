import type { ComponentChildren, VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { recordsOf } from '#learner/records-of.ts'
import { useFacts } from '#learner/use-facts.ts'
import { Inline } from '../prediction/Inline.tsx'
import { OfferFile } from '../progress/OfferFile.tsx'
import { Bar } from './Bar.tsx'
import { ItemForm } from './ItemForm.tsx'
import type { Posed } from './pose.ts'
import { firstUndone, inRound, nextUndone } from './rounds.ts'
import { Summary, type Topic } from './Summary.tsx'
import { graderOf } from './standing.ts'
import { fill, type Words } from './view.ts'
import { viewOf } from './views.ts'

export type CheckProps = {
  readonly items: readonly Posed[]
  readonly topics: readonly Topic[]
  /** Mean credit from which the check is passed. */
  readonly pass: number
  readonly words: Words
  /** Said at the end of a pre-test, which has no summary. */
  readonly closing?: string | undefined
  /** The same, of who puts a check into an island of his own. */
  readonly children?: ComponentChildren
}

/** A check: one question per screen, a bar of all of them on top, the summary at the end; resumed where it was left. */
export function Check({ items, topics, pass, words, closing, children }: CheckProps): VNode {
  const facts = useFacts()
  const [begun, begin] = useState(1)
  const [chosen, choose] = useState<number>()
  const [live, enliven] = useState(false)
  const [spoken, say] = useState('')
  const top = useRef<HTMLDivElement>(null)
  useEffect(() => {
    enliven(true)
    // Somebody comes from the other language, where this question stood before him.
    const place = asked.findIndex(({ posed }) => `#${posed.id}` === location.hash)
    if (place < 0) return
    go(place)
    // A reload later comes back to where the learner has got to meanwhile.
    history.replaceState(history.state, '', location.href.split('#')[0])
  }, [])

  const records = recordsOf(facts, graderOf(items))
  const { round, asked } = inRound(items, facts, records, begun)
  const current = chosen ?? firstUndone(asked)
  const isPretest = items.every(item => !item.answer)

  function go(to: number): void {
    choose(to)
    requestAnimationFrame(() => {
      const screen = top.current?.querySelectorAll('.check-screen')[to]
      screen?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
      top.current?.scrollIntoView({ block: 'start' })
    })
  }

  return (
    <div class="check" ref={top} data-live={live} data-place={asked[current]?.posed.id}>
      <Bar asked={asked} current={current} words={words} go={go} />
      {asked.map(({ posed }, place) => (
        <div
          key={`${posed.id} ${round}`}
          class="check-screen"
          data-away={live && place !== current ? '' : undefined}
        >
          <p class="note check-place">{fill(words['place'], { n: place + 1, all: asked.length })}</p>
          <ItemForm
            view={viewOf(posed.kind)}
            posed={posed}
            place="check"
            round={round}
            words={words}
            heading="h2"
            say={say}
            // The question answered stays in sight with its commentary; a pre-test has none and goes on.
            onAnswer={() => (isPretest ? go(nextUndone(asked, place)) : choose(place))}
            onward={
              <p class="actions no-print">
                <button
                  class="button button--primary"
                  type="button"
                  onClick={() => go(nextUndone(asked, place))}
                >
                  {words[asked.every(({ state }) => state.open) ? 'toSummary' : 'next']}
                </button>
              </p>
            }
          />
        </div>
      ))}
      <div class="check-screen check-end" data-away={!live || current < asked.length ? '' : undefined}>
        {isPretest ? (
          <>
            <h2 tabIndex={-1}>{words[firstUndone(asked) < asked.length ? 'unfinished' : 'kept']}</h2>
            {closing && (
              <p class="lede check-closing">
                <Inline text={closing} />
              </p>
            )}
            {children ?? <p>{words['closing']}</p>}
          </>
        ) : (
          <Summary
            items={items}
            topics={topics}
            records={records}
            pass={pass}
            words={words}
            goTo={id => go(asked.findIndex(({ posed }) => posed.id === id))}
            canGoTo={id => asked.some(({ posed }) => posed.id === id)}
            retry={() => {
              begin(round + 1)
              go(0)
            }}
          />
        )}
        {/* Not before it is looked at: the browser is asked for its promise at the first answer. */}
        {live && current >= asked.length && <OfferFile words={words} />}
      </div>
      <p class="note check-keys needs-script no-print">{words['keys']}</p>
      <p class="visually-hidden" role="status">
        {spoken}
      </p>
    </div>
  )
}

import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Language } from '#course/language.ts'
import { learner } from '#learner/here.ts'
import { useFacts } from '#learner/use-facts.ts'
import { fill, type Words } from '../../prediction/fill.ts'
import { saidAbout } from '../../prediction/said.ts'
import { CardTable } from './CardTable.tsx'
import type { Card, Prices } from './contribution.ts'
import { Outcome } from './Outcome.tsx'

type Props = {
  readonly id: string
  readonly cards: readonly (Card & { readonly name: string })[]
  readonly prices: Prices
  /** Hours of one person a month, and how many clients he can hold. */
  readonly limit: number
  readonly count: number
  readonly language: Language
  readonly words: Words
}

/** Ten cards, four to choose: the choice is sealed before contribution is shown, afterwards everything can be moved. */
export function ChooseFour({ id, cards, prices, limit, count, language, words }: Props): VNode {
  const said = saidAbout(useFacts(), id)
  const [moved, setMoved] = useState<readonly string[]>()
  const [own, setOwn] = useState(prices)
  const chosen = moved ?? said ?? []
  const full = !said && chosen.length >= count

  function toggle(card: string): void {
    setMoved((now = said ?? []) => (now.includes(card) ? now.filter(each => each !== card) : [...now, card]))
  }

  return (
    <div class="choose-four">
      <CardTable
        cards={cards}
        chosen={chosen}
        closed={full}
        language={language}
        words={words}
        toggle={toggle}
      />
      {said ? (
        <Outcome
          cards={cards}
          chosen={cards.filter(card => chosen.includes(card.id))}
          said={cards.filter(card => said.includes(card.id))}
          prices={own}
          limit={limit}
          count={count}
          language={language}
          words={words}
          setPrices={setOwn}
          reset={() => {
            setMoved(undefined)
            setOwn(prices)
          }}
        />
      ) : (
        <div class="actions needs-script">
          <button
            type="button"
            class="button button--primary"
            disabled={chosen.length !== count}
            onClick={() => {
              learner.record({ kind: 'prediction', about: id, said: chosen })
              setMoved(undefined)
            }}
          >
            {words['seal']}
          </button>
          <span class="note" role="status">
            {chosen.length === count
              ? words['ready']
              : fill(words['need'] ?? '', { chosen: chosen.length, count })}
          </span>
        </div>
      )}
    </div>
  )
}

import type { VNode } from 'preact'
import { formatNumber } from '#course/format-number.ts'
import type { Facts } from '#learner/fact.ts'
import { learner } from '#learner/here.ts'
import { CardTable } from '../../explorable/choose-four/CardTable.tsx'
import { type Card, type Prices, together } from '../../explorable/choose-four/contribution.ts'
import type { Words } from '../../prediction/fill.ts'
import type { Book } from './book.ts'
import { valueIn } from './use-run.ts'

export type ClientCardsData = {
  readonly cards: readonly (Card & { readonly name: string; readonly share: number })[]
  readonly prices: Prices
  /** How many may be marked. */
  readonly take: number
  /** Of the explorable whose cards these are. */
  readonly words: Words
}
export type ClientCardsProps = ClientCardsData & { readonly book: Book; readonly facts: Facts }

/** Client cards to look at before the first decision: what those one marks bring and cost. It moves nothing. */
export function ClientCards({ book, facts, cards, prices, take, words }: ClientCardsProps): VNode {
  const about = `${book.program.id}.cards`
  const kept = valueIn(facts, about)
  const marked = Array.isArray(kept) ? cards.filter(({ id }) => kept.includes(id)) : []
  const ids = marked.map(({ id }) => id)
  const { contribution, hours } = together(marked, prices)
  return (
    <section class="client-cards" aria-label={book.word('cards')}>
      <p>{book.word('cardsLead', { n: take })}</p>
      <CardTable
        cards={cards}
        chosen={ids}
        closed={ids.length >= take}
        language={book.language}
        words={{ ...words, cards: book.word('cards'), share: book.word('cardsShare') }}
        toggle={id =>
          learner.record({
            ...{ kind: 'value', about },
            value: ids.includes(id) ? ids.filter(each => each !== id) : [...ids, id],
          })
        }
      />
      <p role="status">
        <strong>
          {book.word('cardsSum', {
            n: ids.length,
            contribution: formatNumber(book.language, contribution, 0),
            hours: formatNumber(book.language, hours, 0),
          })}
        </strong>
      </p>
    </section>
  )
}

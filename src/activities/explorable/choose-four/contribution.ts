/** A client on his card. */
export type Card = {
  readonly id: string
  /** Revenue a month, млн ₽. */
  readonly revenue: number
  /** Gross margin, % of revenue. */
  readonly margin: number
  /** Hours of all levels a month. */
  readonly hours: number
  /** Days of credit. */
  readonly days: number
}

/** What an hour costs, ₽, and what money costs, % a year. */
export type Prices = { readonly hour: number; readonly money: number }

export type Total = {
  /** Gross margin, service, credit and what is left, тыс. ₽ a month. */
  readonly margin: number
  readonly service: number
  readonly credit: number
  readonly contribution: number
  readonly hours: number
}

export const NOTHING: Total = { margin: 0, service: 0, credit: 0, contribution: 0, hours: 0 }

/** Contribution of a client after service and credit: margin − hours × price − revenue × days / 30 × rate / 12. */
export function totalOf({ revenue, margin, hours, days }: Card, { hour, money }: Prices): Total {
  const gross = revenue * 1000 * (margin / 100)
  const service = (hours * hour) / 1000
  const credit = revenue * 1000 * (days / 30) * (money / 100 / 12)
  return { margin: gross, service, credit, contribution: gross - service - credit, hours }
}

export function together(cards: readonly Card[], prices: Prices): Total {
  return cards
    .map(card => totalOf(card, prices))
    .reduce(
      (sum, each) => ({
        margin: sum.margin + each.margin,
        service: sum.service + each.service,
        credit: sum.credit + each.credit,
        contribution: sum.contribution + each.contribution,
        hours: sum.hours + each.hours,
      }),
      NOTHING,
    )
}

/** What one may choose by. */
export const BY = {
  revenue: (card: Card) => card.revenue,
  margin: (card: Card, prices: Prices) => totalOf(card, prices).margin,
  contribution: (card: Card, prices: Prices) => totalOf(card, prices).contribution,
} as const

export type Sign = keyof typeof BY

/** The first `count` clients by that sign, the greatest first. */
export function firstBy(sign: Sign, cards: readonly Card[], prices: Prices, count = 4): Card[] {
  return [...cards].sort((a, b) => BY[sign](b, prices) - BY[sign](a, prices)).slice(0, count)
}

/** The most contribution that fits into the hours, whatever the number of clients; of equals the fewer clients. */
export function bestWithin(cards: readonly Card[], prices: Prices, hours: number): Card[] {
  let best: Card[] = []
  let most = 0
  for (let way = 1; way < 2 ** cards.length; way += 1) {
    const chosen = cards.filter((_, place) => (way >> place) & 1)
    const total = together(chosen, prices)
    if (total.hours <= hours && total.contribution > most) {
      best = chosen
      most = total.contribution
    }
  }
  return best
}

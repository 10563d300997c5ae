/** What is already known for a field, read from the facts. Shown in it until something is typed; never written by itself. */
import type { Facts } from '#learner/fact.ts'
import { keptUnder } from './kept.ts'
import { type Part, sumsOf } from './sheet.ts'
import { typedNumber } from './typed-number.ts'

/** Where a value is known: typed somewhere, computed on another sheet, or the stages most signs speak for. */
export type Offer = { readonly from: string } & (
  | { readonly about: string }
  | {
      readonly sheet: string
      readonly name: string
      readonly parts: readonly Part[]
      readonly decimals: number
    }
  | {
      readonly signs: readonly { readonly id: string; readonly stages: Readonly<Record<string, number>> }[]
      readonly stages: readonly string[]
    }
)

/** What the facts an offer is read from are about, up to the first dot. */
export function rootOf(offer: Offer): string {
  if ('sheet' in offer) return offer.sheet
  return 'about' in offer ? (offer.about.split('.', 1)[0] ?? '') : 'diagnostic'
}

export type Offered = { readonly text: string; readonly from: string }

/** The first of them that has a value; as it would be typed. */
export function offered(facts: Facts, offers: readonly Offer[], language: string): Offered | undefined {
  for (const offer of offers) {
    const value = read(facts, offer)
    if (value === undefined || value === '' || Number.isNaN(value)) continue
    return { from: offer.from, text: typeof value === 'number' ? typedNumber(language, value) : value }
  }
  return undefined
}

function read(facts: Facts, offer: Offer): string | number | undefined {
  if ('about' in offer) {
    const [, root = '', name = ''] = /^(.*)\.(.*)$/.exec(offer.about) ?? []
    return keptUnder(facts, root).get(name)
  }
  if ('sheet' in offer) {
    const kept = keptUnder(facts, offer.sheet)
    const sums = sumsOf(offer, ({ name }) => {
      const value = kept.get(name)
      return typeof value === 'number' ? value : Number.NaN
    })
    return Number(sums(offer.name).toFixed(offer.decimals))
  }
  const answers = keptUnder(facts, 'diagnostic')
  const counts = offer.stages.map(
    (_, at) => offer.signs.filter(({ id, stages }) => stages[String(answers.get(id))] === at + 1).length,
  )
  const most = Math.max(...counts)
  // Bars within one sign of the longest stand side by side: both are named.
  return offer.stages.filter((_, at) => counts[at] && (counts[at] ?? 0) >= most - 1).join(', ')
}

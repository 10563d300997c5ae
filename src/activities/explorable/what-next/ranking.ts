/** A department's own numbers; what is not known is left out and counts for nothing. */
export type Own = {
  /** Share of margin from clients who come again, %. */
  readonly repeat?: number
  /** Simple reorders, % of orders. */
  readonly reorders?: number
  /** People who take part in a purchase. */
  readonly buyers?: number
  /** Towns that ask and nobody visits. */
  readonly towns?: number
  /** Hours at the seam, % of working hours. */
  readonly seam?: number
  /** Wrong prices or stock, % of lines. */
  readonly errors?: number
  /** Share of the five largest in margin, %. */
  readonly largest?: number
  /** Free money, months of one person's pay. */
  readonly money?: number
  /** People in sales. */
  readonly people?: number
}

/** Whether yesterday's step is done: a second contact at 80 % of revenue, the seam measured, contribution counted. */
export type Holes = {
  readonly contact: boolean
  readonly measured: boolean
  readonly contribution: boolean
}

export type Option = 'repair' | 'portal' | 'success' | 'list' | 'partners' | 'teams'

/** One line of the table that has raised or lowered an option. */
export type Reason = { readonly line: string; readonly points: number }

export type Ranked = { readonly option: Option; readonly points: number; readonly reasons: readonly Reason[] }

/** Limits of the table of X5; % of margin, orders, hours or lines, people, towns, months of pay. */
export const LIMITS = {
  'repeat-high': 60,
  'repeat-low': 30,
  reorders: 40,
  buyers: 4,
  'buyers-few': 2,
  'top-five': 30,
  towns: 3,
  'seam-small': 10,
  'seam-large': 15,
  money: 2,
  'errors-few': 3,
  'errors-many': 5,
  people: 12,
} as const

type Rule = readonly [line: string, points: number, holds: (own: Own) => boolean]

const over = (value: number | undefined, limit: number) => value !== undefined && value >= limit
const under = (value: number | undefined, limit: number) => value !== undefined && value < limit

/** The table of X5 (course design, ch. 5); a line's name is the id of its words. */
const RULES: Readonly<Record<Exclude<Option, 'repair'>, readonly Rule[]>> = {
  success: [
    ['repeat-high', 2, ({ repeat }) => over(repeat, LIMITS['repeat-high'])],
    ['reorders-few', 1, ({ reorders }) => under(reorders, LIMITS.reorders)],
    ['repeat-low', -2, ({ repeat }) => under(repeat, LIMITS['repeat-low'])],
  ],
  list: [
    ['buyers-many', 2, ({ buyers }) => over(buyers, LIMITS.buyers)],
    ['top-five-high', 1, ({ largest }) => over(largest, LIMITS['top-five'])],
    ['buyers-few', -2, ({ buyers }) => buyers !== undefined && buyers <= LIMITS['buyers-few']],
  ],
  partners: [
    ['towns-many', 2, ({ towns }) => over(towns, LIMITS.towns)],
    ['seam-small', 1, ({ seam }) => under(seam, LIMITS['seam-small'])],
    ['money-short', -2, ({ money }) => under(money, LIMITS.money)],
  ],
  portal: [
    ['reorders-many', 2, ({ reorders }) => over(reorders, LIMITS.reorders)],
    ['errors-few', 1, ({ errors }) => errors !== undefined && errors <= LIMITS['errors-few']],
    ['errors-many', -2, ({ errors }) => errors !== undefined && errors > LIMITS['errors-many']],
  ],
  teams: [
    ['seam-large', 2, ({ seam }) => over(seam, LIMITS['seam-large'])],
    ['buyers-many', 1, ({ buyers }) => over(buyers, LIMITS.buyers)],
    ['people-few', -2, ({ people }) => under(people, LIMITS.people)],
  ],
}

/** Of equal points the cheaper test comes first, and repairing before all. */
const CHEAPEST: readonly Option[] = ['repair', 'portal', 'success', 'list', 'partners', 'teams']

/** Ranks the six continuations and says which line raised and lowered each. */
export function rank(own: Own, holes: Holes): Ranked[] {
  const broke: readonly Reason[] = under(own.money, 1) ? [{ line: 'no-money', points: -1 }] : []
  const ranked = CHEAPEST.map((option): Ranked => {
    const reasons = option === 'repair' ? repair(holes) : [...met(RULES[option], own), ...broke]
    return { option, reasons, points: reasons.reduce((sum, { points }) => sum + points, 0) }
  })
  return ranked.sort((a, b) => b.points - a.points)
}

function met(rules: readonly Rule[], own: Own): Reason[] {
  return rules.filter(([, , holds]) => holds(own)).map(([line, points]) => ({ line, points }))
}

/** Repairing starts with 2 and gets 2 more for each open hole. */
function repair({ contact, measured, contribution }: Holes): Reason[] {
  return [
    { line: 'repair-start', points: 2 },
    ...(contact ? [] : [{ line: 'hole-contact', points: 2 }]),
    ...(measured ? [] : [{ line: 'hole-seam', points: 2 }]),
    ...(contribution ? [] : [{ line: 'hole-contribution', points: 2 }]),
  ]
}

/**
 * The one table of what can be set in the model (specification § 3). The command line, the pages and the
 * assumptions page read it; a number of the model stands nowhere else. Words for people stand in `content/`.
 */

/** Where a number comes from: measured elsewhere and transferred, estimated from such data, assumed, technical. */
export type Kind = 'M' | 'E' | 'A' | '-'

/** One row. `least` and `most` are hard limits; `whole` numbers take no fraction. */
export interface Parameter {
  readonly unit: string
  /** What holds when nobody says otherwise; null: it follows from others (see `settle`). */
  readonly standard: number | null
  readonly least: number
  readonly most: number
  readonly whole: boolean
  readonly kind: Kind
  /** Ids of sources for the assumptions page. */
  readonly sources: readonly string[]
  /** Only a reorganisation asks for it (R26); not on the command line. */
  readonly moveOnly: boolean
}

function row(
  unit: string,
  standard: number | null,
  least: number,
  most: number,
  kind: Kind,
  more: { whole?: boolean; sources?: readonly string[]; moveOnly?: boolean } = {},
): Parameter {
  const { whole = false, sources = [], moveOnly = false } = more
  return { unit, standard, least, most, whole, kind, sources, moveOnly }
}

const whole = { whole: true }
const moveOnly = { moveOnly: true }

/** Every number that can be set, in the order of the assumptions page. */
export const PARAMETERS = {
  managers: row('people', 12, 1, 200, 'A', whole),
  clients: row('accounts', null, 0, 20_000, 'A', whole),
  months: row('months', 48, 1, 240, '-'),
  warmUp: row('months', 24, 0, 239, '-'),
  enquiriesPerHead: row('1/day', 1 / 6, 0, 20, 'A'),
  answerMinutes: row('min', 12, 1, 240, 'A'),
  p0: row('share', 0.4, 0, 1, 'E'),
  coldFloor: row('share', 0.1, 0, 1, 'E', { sources: ['oldroyd-mcelheran-elkington-2011'] }),
  coldHours: row('h', 2, 0.05, 200, 'E', { sources: ['oldroyd-mcelheran-elkington-2011'] }),
  callMinutes: row('min', 6, 0.5, 60, 'E'),
  leadPerCall: row('share', 0.015, 0, 1, 'E', { sources: ['lampertz-2012'] }),
  strictness: row('×', 1, 0.25, 4, 'A'),
  steps: row('number', 3, 1, 10, 'A', whole),
  stepHours: row('h', 1.5, 0.1, 40, 'A'),
  thinkHours: row('h', 35, 0, 700, 'A'),
  winRate: row('share', 0.2, 0, 1, 'A'),
  patienceHours: row('h', 40, 0.5, 1e6, 'A', { sources: ['garnett-mandelbaum-reiman-2002'] }),
  meanPotential: row('kRUB/month', 100, 1, 100_000, 'A'),
  sigma: row('log-sd', 1.28, 0, 2.5, 'M', { sources: ['mccarthy-winer-2018'] }),
  keyThreshold: row('kRUB/month', 230, 0, 1e6, 'A'),
  ordersPerMonth: row('1/month', 1.5, 0, 60, 'A'),
  docsMinutes: row('min', 20, 0, 480, 'A'),
  shipMinutes: row('min', 20, 0, 480, 'A'),
  complaintShare: row('share', 0.12, 0, 1, 'A'),
  complaintMinutes: row('min', 45, 0, 480, 'A'),
  careMinutes: row('min/month', 20, 0, 600, 'A'),
  careKey: row('min/month', null, 0, 600, 'A'),
  careOrdinary: row('min/month', null, 0, 600, 'A'),
  targetHours: row('h', 7, 0.1, 100, 'A'),
  walletStart: row('share', 0.5, 0, 1, 'A'),
  walletRate: row('share/month', 0.2, 0, 1, 'A'),
  careScale: row('min', 20, 1, 600, 'A'),
  careGamma: row('power', 0.5, 0, 1.5, 'A'),
  churn: row('1/month', 0.012, 0, 0.5, 'A'),
  churnK: row('×', 4, 0, 20, 'A'),
  qualityAlpha: row('share', 0.15, 0, 1, 'A'),
  handoverQuality: row('share', 0.7, 0, 1, 'A'),
  switchMinutes: row('min', 5, 0, 60, 'A', { sources: ['leroy-2009', 'gonzalez-mark-2004'] }),
  warehouseMinutes: row('min', 7, 0, 120, 'A', { sources: ['leroy-2009', 'gonzalez-mark-2004'] }),
  fluency: row('share', 0.1, 0, 0.5, 'E', { sources: ['staats-gino-2012'] }),
  kappa: row('share', 0.03, 0, 0.3, 'A'),
  loaf: row('share', 0, 0, 0.5, 'M', {
    sources: ['song-tucker-murrell-2015', 'shunko-niederhoff-rosokha-2018'],
  }),
  coverPenalty: row('×', 1.5, 1, 4, 'A'),
  handLoss: row('share', 0.08, 0, 1, 'A'),
  handDelay: row('h', 4, 0, 200, 'A'),
  batchHours: row('h', 0, 0, 70, '-'),
  callBlock: row('share', 0, 0, 0.9, '-'),
  drive: row('share', 0.85, 0.01, 1, 'A'),
  satiation: row('kRUB/month', 50, 1, 1e5, 'A', {
    sources: ['decarlo-lam-2016', 'sharma-lam-decarlo-2020'],
  }),
  eta: row('power', 2, 0, 8, 'A', { sources: ['decarlo-lam-2016', 'sharma-lam-decarlo-2020'] }),
  slackHours: row('h', 0.5, 0.05, 7, '-'),
  absencesPerYear: row('1/year', 4, 0, 26, 'A'),
  absenceDays: row('days', 7, 0.1, 60, 'A'),
  quitPerYear: row('1/year', 0.2, 0, 3, 'E'),
  hireDays: row('days', 21, 0, 250, 'E'),
  rampMonths: row('months', 3, 0, 24, 'A'),
  rampStart: row('share', 0.5, 0.05, 1, 'A'),
  rho: row('share', 0.15, 0, 1, 'M', {
    sources: ['shi-sridhar-grewal-lilien-2017', 'palmatier-scheer-steenkamp-2007'],
  }),
  tieExp: row('power', 2, 0, 6, 'M', { sources: ['palmatier-scheer-steenkamp-2007'] }),
  tieDecay: row('×', 0.85, 0, 1, 'M', { sources: ['palmatier-scheer-steenkamp-2007'] }),
  margin: row('share', 0.2, 0, 1, 'A'),
  leadPay: row('kRUB/month', 120, 0, 5_000, 'A'),
  span: row('people', 8, 1, 50, 'A'),
  commission: row('×', 1, 0, 5, '-'),
  dip: row('share', 0.2, 0, 0.9, 'A', moveOnly),
  dipMonths: row('months', 2, 0.1, 24, 'A', moveOnly),
  rhoMove: row('share', 0.05, 0, 1, 'A', moveOnly),
  rhoLeave: row('share', 0.3, 0, 1, 'A', moveOnly),
  stayA: row('Beta', 5, 0.01, 1000, 'A', moveOnly),
  stayB: row('Beta', 5, 0.01, 1000, 'A', moveOnly),
  erlang: row('shape', 2, 0, 20, '-', whole),
} as const satisfies Record<string, Parameter>

/** Name of a number that can be set. */
export type ParameterName = keyof typeof PARAMETERS

/** Whose pay form 1 has: its own, or that of the pairs (comparator 1c). */
export const PAY_TABLES = ['own', 'cells'] as const
export type PayTable = (typeof PAY_TABLES)[number]

/** Some settings, by name; the rest stays at its standard. */
export type Changes = { readonly [name in ParameterName]?: number } & { readonly payTable?: PayTable }

/** All settings of one run, in the units of the table. Care by segment may be absent: then all get the same. */
export type Parameters = { readonly [name in Exclude<ParameterName, 'careKey' | 'careOrdinary'>]: number } & {
  readonly careKey: number | null
  readonly careOrdinary: number | null
  readonly payTable: PayTable
}

function isParameterName(name: string): name is ParameterName {
  return Object.hasOwn(PARAMETERS, name)
}

/** The names of the table, in its order. */
export const PARAMETER_NAMES: readonly ParameterName[] = Object.keys(PARAMETERS).filter(isParameterName)

/** Clients a manager starts with when nobody says how many there are. */
export const CLIENTS_PER_MANAGER = 25

type Numbers = { -readonly [name in ParameterName]?: number }

function everyNumber(numbers: Numbers): numbers is Required<Numbers> {
  return PARAMETER_NAMES.every(name => numbers[name] !== undefined)
}

/** All settings: the changes over the standards. What is out of range is not looked at here (see `refusals.ts`). */
export function settle(changes: Changes = {}): Parameters {
  const numbers: Numbers = {}
  for (const name of PARAMETER_NAMES) numbers[name] = changes[name] ?? PARAMETERS[name].standard ?? 0
  if (!everyNumber(numbers)) throw new Error('a parameter of the table has no value')
  return {
    ...numbers,
    clients: changes.clients ?? CLIENTS_PER_MANAGER * numbers.managers,
    careKey: changes.careKey ?? null,
    careOrdinary: changes.careOrdinary ?? null,
    payTable: changes.payTable ?? 'own',
  }
}

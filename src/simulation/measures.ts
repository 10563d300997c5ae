import { ANSWER, CARE, DOCS, PROSPECT, SELL } from './activities.ts'
import type { Department } from './department.ts'
import * as count from './ledger.ts'
import type { Mark } from './marks.ts'
import { ABSENT, HOUR_KINDS, IDLE, RUN_UP } from './person.ts'
import type { Run } from './run.ts'
import { standing } from './standing.ts'
import { MONTH } from './time.ts'

/** Units of the measures, by key, in the order of the specification (§ 6). Shares are fractions. */
export const MEASURES = {
  revenue: 'kRUB/month',
  revenuePerPerson: 'kRUB/month',
  contribution: 'kRUB/month',
  pay: 'kRUB/month',
  costOfSales: 'share',
  newClients: '1/month',
  newShare: 'share',
  clients: 'number',
  calls: '1/month',
  callsPerHour: '1/h',
  leadsPerCall: 'share',
  leads: '1/month',
  winRate: 'share',
  stale: 'share',
  answerWait: 'min',
  answerWaitP90: 'h',
  answeredIn1h: 'share',
  firstTalk: 'h',
  prospectShare: 'share',
  answerShare: 'share',
  sellShare: 'share',
  serviceShare: 'share',
  switchShare: 'share',
  idleShare: 'share',
  workShare: 'share',
  onTime: 'share',
  churnYear: 'share',
  keepKey: 'share',
  leftWithPerson: '1/month',
  handoverAccepted: 'share',
  top20: 'share',
  keyRevenueShare: 'share',
  hoursPer100Key: 'h',
  hoursPer100Ordinary: 'h',
  busFactor: 'people',
  topRisk: 'share',
  switchesPerDay: '1/day',
} as const

/** Key of a measure. */
export type Measure = keyof typeof MEASURES

function isMeasure(key: string): key is Measure {
  return Object.hasOwn(MEASURES, key)
}

/** Keys of all measures, in order. */
export const MEASURE_KEYS: readonly Measure[] = Object.keys(MEASURES).filter(isMeasure)

/** Values of all measures; null where a division by nothing would stand. */
export type Measures = Readonly<Record<Measure, number | null>>

const ratio = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null)
const times = (value: number | null, factor: number): number | null =>
  value === null ? null : value * factor

/** Differences of two rows of the ledger: what was counted between them. */
export function between(from: Mark, to: Mark): (position: number) => number {
  return position => (to.row[position] ?? 0) - (from.row[position] ?? 0)
}

/** Measures of the window of a run that is done; null while it is not. */
export function measuresOf(run: Run): Measures | null {
  const { from, end } = run.marks
  return from === null || end === null ? null : measuresBetween(run.department, from, end)
}

/** Measures of a period. Those of § 6 marked «(end)» are taken as the department stands now. */
export function measuresBetween(d: Department, from: Mark, to: Mark): Measures {
  const sum = between(from, to)
  const hours = (kind: number): number => sum(count.HOURS_FROM + kind)
  const span = to.time - from.time
  const months = span / MONTH
  const monthly = (position: number): number => sum(position) / months
  const people = d.people.length
  const present = span * people - hours(ABSENT)
  let work = 0
  for (let activity = 0; activity < RUN_UP; activity += 1) work += hours(activity)
  let service = 0
  for (let activity = DOCS; activity <= CARE; activity += 1) service += hours(activity)

  const revenue = monthly(count.REVENUE)
  const pay = monthly(count.PAY)
  const meanClients = sum(count.CLIENT_HOURS) / span
  const meanKey = sum(count.KEY_CLIENT_HOURS) / span
  const waits = [...d.ledger.answerWaits].sort((one, other) => one - other)
  const end = standing(d)
  return {
    revenue,
    revenuePerPerson: revenue / people,
    contribution: d.conditions.margin * revenue - pay,
    pay,
    costOfSales: ratio(pay, revenue),
    newClients: monthly(count.WINS),
    newShare: ratio(sum(count.REVENUE_NEW), sum(count.REVENUE)),
    clients: meanClients,
    calls: monthly(count.CALLS),
    callsPerHour: ratio(sum(count.CALLS), hours(PROSPECT)),
    leadsPerCall: ratio(sum(count.LEADS_BY_CALL), sum(count.CALLS)),
    leads: monthly(count.LEADS),
    winRate: ratio(sum(count.WINS), sum(count.OPPORTUNITIES)),
    stale: ratio(sum(count.STALE), sum(count.OPPORTUNITIES)),
    answerWait: times(ratio(sum(count.ANSWER_WAIT), sum(count.ANSWERED)), 60),
    answerWaitP90: waits[Math.floor(0.9 * waits.length)] ?? null,
    answeredIn1h: ratio(sum(count.ANSWERED_IN_1H), sum(count.ANSWERED)),
    firstTalk: ratio(sum(count.FIRST_TALK), sum(count.OPPORTUNITIES)),
    prospectShare: ratio(hours(PROSPECT), present),
    answerShare: ratio(hours(ANSWER), present),
    sellShare: ratio(hours(SELL), present),
    serviceShare: ratio(service, present),
    switchShare: ratio(hours(RUN_UP), present),
    idleShare: ratio(hours(IDLE), present),
    workShare: ratio(work, present),
    onTime: ratio(sum(count.SERVED_ON_TIME), sum(count.SERVED)),
    churnYear: yearly(ratio(monthly(count.CHURN), meanClients), kept => 1 - kept),
    keepKey: yearly(ratio(monthly(count.KEY_GONE), meanKey), kept => kept),
    leftWithPerson: monthly(count.LEFT),
    handoverAccepted: accepted(sum(count.HAND_OVERS_LOST), sum(count.HANDED_OVER)),
    top20: end.top20,
    keyRevenueShare: ratio(sum(count.REVENUE_KEY), sum(count.REVENUE)),
    hoursPer100Key: times(ratio(sum(count.SERVICE_KEY), sum(count.REVENUE_KEY)), 100),
    hoursPer100Ordinary: times(
      ratio(sum(count.SERVICE_ORDINARY), sum(count.REVENUE) - sum(count.REVENUE_KEY)),
      100,
    ),
    busFactor: end.busFactor,
    topRisk: end.topRisk,
    switchesPerDay: ratio(sum(count.SWITCHES) * 7, present),
  }
}

function accepted(lost: number, handedOver: number): number | null {
  const share = ratio(lost, handedOver)
  return share === null ? null : 1 - share
}

/** From a monthly share of losses to what is kept in a year, (1 − share)¹², and what the measure makes of it. */
function yearly(monthlyLoss: number | null, make: (kept: number) => number): number | null {
  if (monthlyLoss === null) return null
  const kept = Math.max(0, 1 - monthlyLoss)
  const kept3 = kept * kept * kept
  const kept6 = kept3 * kept3
  return make(kept6 * kept6)
}

/** Load of each role between two marks that know people: (work + run-up) ÷ (work + run-up + idle). */
export function utilisation(d: Department, from: Mark, to: Mark): ReadonlyMap<string, number | null> {
  const busy = new Map<string, { busy: number; idle: number }>()
  for (const person of d.people) {
    const sums = busy.get(person.role) ?? { busy: 0, idle: 0 }
    for (let kind = 0; kind < HOUR_KINDS; kind += 1) {
      const spent = (to.byPerson?.[person.index]?.[kind] ?? 0) - (from.byPerson?.[person.index]?.[kind] ?? 0)
      if (kind <= RUN_UP) sums.busy += spent
      else if (kind === IDLE) sums.idle += spent
    }
    busy.set(person.role, sums)
  }
  const load = new Map<string, number | null>()
  for (const [role, sums] of busy) load.set(role, ratio(sums.busy, sums.busy + sums.idle))
  return load
}

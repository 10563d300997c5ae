import { HOUR_KINDS } from './person.ts'

/** What is counted while the department works. Everything in § 6 follows from these and from hours. */
export const COUNTS = [
  'revenue',
  'revenueNew',
  'revenueKey',
  'pay',
  'enquiries',
  'answered',
  'answerWait',
  'answeredIn1h',
  'calls',
  'leads',
  'handedOver',
  'lostAtHandover',
  'opportunities',
  'firstTalk',
  'wins',
  'stale',
  'lostSales',
  'served',
  'servedOnTime',
  'serviceKey',
  'serviceOrdinary',
  'churned',
  'left',
  'keyGone',
  'clientHours',
  'keyClientHours',
  'switches',
  'leadsByCall',
] as const

/** Name of a count. */
export type Count = (typeof COUNTS)[number]

/** Position of each count in a row of the ledger. */
export const REVENUE = 0
export const REVENUE_NEW = 1
export const REVENUE_KEY = 2
export const PAY = 3
export const ENQUIRIES = 4
export const ANSWERED = 5
export const ANSWER_WAIT = 6
export const ANSWERED_IN_1H = 7
export const CALLS = 8
export const LEADS = 9
export const HANDED_OVER = 10
export const HAND_OVERS_LOST = 11
export const OPPORTUNITIES = 12
export const FIRST_TALK = 13
export const WINS = 14
export const STALE = 15
export const LOST_SALES = 16
export const SERVED = 17
export const SERVED_ON_TIME = 18
export const SERVICE_KEY = 19
export const SERVICE_ORDINARY = 20
export const CHURN = 21
export const LEFT = 22
export const KEY_GONE = 23
export const CLIENT_HOURS = 24
export const KEY_CLIENT_HOURS = 25
export const SWITCHES = 26
export const LEADS_BY_CALL = 27

/** After the counts, a row holds the hours of all people by kind (see `person.ts`). */
export const HOURS_FROM = COUNTS.length
export const ROW = HOURS_FROM + HOUR_KINDS

/** Sums since the start. Periods are differences of two rows. */
export class Ledger {
  readonly sums = new Float64Array(HOURS_FROM)
  /** Waits of enquiries answered inside the window, hours. */
  readonly answerWaits: number[] = []

  add(count: number, amount: number): void {
    this.sums[count] = (this.sums[count] ?? 0) + amount
  }
}

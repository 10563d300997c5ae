/**
 * What happened, one row each: time, kind, person, account, two numbers. Everything a page draws is read from
 * here. The meaning of the numbers a and b stands beside each kind; −1 is nobody.
 */
export const FACTS = [
  'enquiryCame', // a: potential, b: number of the enquiry
  'workBegan', // a: activity + wait in hours as b
  'workEnded', // a: activity, b: hours of work
  'rested', // a: hours
  'leadFound', // a: activity that found it
  'wentCold', // b: wait
  'handedOver', // a: 1 when lost
  'becameDue', // the first conversation
  'wentStale',
  'won', // a: potential, b: quality after the hand-over
  'lost',
  'ordered',
  'shipped', // a: amount, b: 1 when the client was won less than 12 months ago
  'weighed', // a: wallet share, b: quality after the review
  'churned',
  'leftAlong',
  'absenceCame', // a: hours it will last; drawn, not yet begun
  'wentAway', // a: hours
  'cameBack',
  'resigned',
  'placeEmptied',
  'hired',
  'monthEnded', // a: pay of the month's end
  'reorganised',
  'runUp', // a: hours before the work that began at this moment
  'callMade', // a: 1 when it found a lead, b: number of the call
] as const

/** Name of a kind of fact. */
export type FactKind = (typeof FACTS)[number]

export const ENQUIRY_CAME = 0
export const WORK_BEGAN = 1
export const WORK_ENDED = 2
export const RESTED = 3
export const LEAD_FOUND = 4
export const WENT_COLD = 5
export const HANDED_OVER_FACT = 6
export const BECAME_DUE = 7
export const WENT_STALE_FACT = 8
export const WON = 9
export const LOST = 10
export const ORDERED = 11
export const SHIPPED = 12
export const WEIGHED = 13
export const CHURNED_FACT = 14
export const LEFT_ALONG = 15
export const ABSENCE_CAME = 16
export const WENT_AWAY = 17
export const CAME_BACK = 18
export const RESIGNED = 19
export const PLACE_EMPTIED = 20
export const HIRED = 21
export const MONTH_ENDED = 22
export const REORGANISED = 23
export const RUN_UP_FACT = 24
export const CALL_MADE = 25

/** One fact, read. */
export interface Fact {
  readonly time: number
  readonly kind: FactKind
  readonly person: number
  readonly account: number
  readonly a: number
  readonly b: number
}

/** Facts in columns, in the order in which they happened. */
export class Facts {
  length = 0
  times = new Float64Array(1024)
  kinds = new Uint8Array(1024)
  people = new Int16Array(1024)
  accounts = new Int32Array(1024)
  as = new Float64Array(1024)
  bs = new Float64Array(1024)

  /** Writes a fact down. */
  note(time: number, kind: number, person: number, account: number, a: number, b: number): void {
    const i = this.length
    if (i === this.times.length) this.#grow()
    this.times[i] = time
    this.kinds[i] = kind
    this.people[i] = person
    this.accounts[i] = account
    this.as[i] = a
    this.bs[i] = b
    this.length = i + 1
  }

  /** The i-th fact, 0 ≤ i < length. */
  at(i: number): Fact {
    const kind = FACTS[this.kinds[i] ?? 0]
    if (i < 0 || i >= this.length || kind === undefined) throw new RangeError(`there is no fact ${i}`)
    return {
      time: this.times[i] ?? 0,
      kind,
      person: this.people[i] ?? -1,
      account: this.accounts[i] ?? -1,
      a: this.as[i] ?? 0,
      b: this.bs[i] ?? 0,
    }
  }

  *[Symbol.iterator](): Generator<Fact> {
    for (let i = 0; i < this.length; i += 1) yield this.at(i)
  }

  #grow(): void {
    const room = this.times.length * 2
    this.times = widened(this.times, new Float64Array(room))
    this.kinds = widened(this.kinds, new Uint8Array(room))
    this.people = widened(this.people, new Int16Array(room))
    this.accounts = widened(this.accounts, new Int32Array(room))
    this.as = widened(this.as, new Float64Array(room))
    this.bs = widened(this.bs, new Float64Array(room))
  }
}

function widened<T extends { set(from: T): void }>(from: T, into: T): T {
  into.set(from)
  return into
}

import { EventList } from './event-list.ts'

/** Hours that one turn of the pages covers; what is planned for later waits on its page for another turn. */
const TURN = 256
/** No slip follows. */
const NONE = -1

/**
 * What is planned, in a diary: one page for every few minutes, and only the open page is in order. A client's next
 * order is hundreds of events away, and most of what is planned is such: a list that kept all of it sorted would
 * move it again and again.
 *
 * Events come out as from one `EventList`: soonest first, of the same instant in the order of planning.
 */
export class Calendar {
  /** Of the event taken last: when, in hours, what, and its number, one more than of the one planned before. */
  time = 0
  what = 0
  number = 0

  readonly #open = new EventList()
  readonly #pagesAnHour: number
  readonly #pages: Int32Array
  /** The open page, counted from the start, and where it ends, hours. */
  #page = 0
  #pageEnds: number
  /** Slips on closed pages. */
  #later = 0
  #planned = 0

  // A slip of three numbers' width: the time, then as halves the number, what, and the slip that follows on its page.
  #times = new Float64Array(0)
  #words = new Int32Array(0)
  #blank = NONE

  /** @param pagesAnHour a power of two; best when a page sees a handful of events */
  constructor(pagesAnHour: number) {
    this.#pagesAnHour = pagesAnHour
    this.#pages = new Int32Array(TURN * pagesAnHour).fill(NONE)
    this.#pageEnds = 1 / pagesAnHour
    this.#makeSlips(256)
  }

  /** How many events are waiting. */
  get size(): number {
    return this.#later + this.#open.size
  }

  /** Plans an event, not before the one taken last, and returns its number. Numbers start again after 2³². */
  plan(time: number, what: number): number {
    const number = this.#planned
    this.#planned = (number + 1) >>> 0
    if (time < this.#pageEnds) this.#open.insert(time, number, what)
    else this.#writeDown(time, number, what)
    return number
  }

  /** Takes the soonest event if it is due by `limit`: true, and `time`, `what`, `number` tell of it. */
  take(limit: number): boolean {
    const open = this.#open
    while (!open.take(limit)) {
      if (open.size > 0 || this.#later === 0 || !(this.#pageEnds <= limit)) return false
      this.#turnThePage()
    }
    this.time = open.time
    this.what = open.what
    this.number = open.number
    return true
  }

  #writeDown(time: number, number: number, what: number): void {
    if (this.#blank === NONE) this.#makeSlips((this.#times.length / 3) * 2)
    const slip = this.#blank
    this.#blank = this.#words[6 * slip + 4] ?? NONE
    this.#times[3 * slip] = time
    this.#words[6 * slip + 2] = number
    this.#words[6 * slip + 3] = what
    this.#putOnPage(slip, (time * this.#pagesAnHour) & (this.#pages.length - 1))
    this.#later += 1
  }

  #putOnPage(slip: number, page: number): void {
    this.#words[6 * slip + 4] = this.#pages[page] ?? NONE
    this.#pages[page] = slip
  }

  #turnThePage(): void {
    this.#page += 1
    this.#pageEnds = (this.#page + 1) / this.#pagesAnHour
    const page = this.#page & (this.#pages.length - 1)
    let slip = this.#pages[page] ?? NONE
    this.#pages[page] = NONE
    while (slip !== NONE) {
      const next = this.#words[6 * slip + 4] ?? NONE
      const time = this.#times[3 * slip] ?? 0
      if (time < this.#pageEnds) {
        this.#open.insert(time, (this.#words[6 * slip + 2] ?? 0) >>> 0, this.#words[6 * slip + 3] ?? 0)
        this.#words[6 * slip + 4] = this.#blank
        this.#blank = slip
        this.#later -= 1
      } else {
        this.#putOnPage(slip, page)
      }
      slip = next
    }
  }

  #makeSlips(slips: number): void {
    const from = this.#times.length / 3
    const times = new Float64Array(3 * slips)
    times.set(this.#times)
    this.#times = times
    this.#words = new Int32Array(times.buffer)
    for (let slip = from; slip < slips; slip += 1) this.#words[6 * slip + 4] = slip + 1
    this.#words[6 * slips - 2] = this.#blank
    this.#blank = from
  }
}

/** Pages an hour for a department of so many people: an hour brings about three events a person. */
export const pagesFor = (people: number): number => 2 ** Math.round(Math.log2(Math.max(1, people) / 2))

/**
 * What is planned, soonest first; events of the same instant keep the order in which they were planned.
 *
 * A binary heap over flat arrays. Taking an event leaves a hole at the top, because most events plan their
 * own successor at once: that one then goes straight into the hole instead of up from the bottom.
 */
export class EventList {
  /** When the event taken last happens, in hours. */
  time = 0
  /** What was planned with it. */
  what = 0
  /** Its number: every event planned has one more than the one before. Serves as a token. */
  number = 0

  #size = 0
  #hole = false
  #planned = 0
  #times: Float64Array
  #numbers: Uint32Array
  #whats: Int32Array

  constructor(places = 256) {
    this.#times = new Float64Array(places).fill(Infinity)
    this.#numbers = new Uint32Array(places)
    this.#whats = new Int32Array(places)
  }

  /** How many events are waiting. */
  get size(): number {
    return this.#hole ? this.#size - 1 : this.#size
  }

  /** Plans an event and returns its number. Numbers start again after 2³². */
  plan(time: number, what: number): number {
    const number = this.#planned
    this.#planned = (number + 1) >>> 0
    this.insert(time, number, what)
    return number
  }

  /** Takes in an event that has got its number elsewhere. */
  insert(time: number, number: number, what: number): void {
    if (this.#hole) {
      this.#hole = false
      this.#sink(time, number, what)
    } else {
      this.#rise(time, number, what)
    }
  }

  /** Takes the soonest event if it is due by `limit`: true, and `time`, `what`, `number` tell of it. */
  take(limit: number): boolean {
    if (this.#hole) this.#close()
    const time = this.#times[0] ?? Infinity
    if (!(time <= limit) || this.#size === 0) return false
    this.time = time
    this.what = this.#whats[0] ?? 0
    this.number = this.#numbers[0] ?? 0
    this.#hole = true
    return true
  }

  /** Nobody took the free place at the top: the last one does. */
  #close(): void {
    this.#hole = false
    const last = this.#size - 1
    this.#size = last
    const time = this.#times[last] ?? 0
    this.#times[last] = Infinity
    if (last > 0) this.#sink(time, this.#numbers[last] ?? 0, this.#whats[last] ?? 0)
  }

  #rise(time: number, number: number, what: number): void {
    // One place more than needed stays infinite: `#sink` then never asks whether a right child exists.
    if (this.#size + 1 >= this.#times.length) this.#grow()
    const times = this.#times
    const numbers = this.#numbers
    const whats = this.#whats
    let at = this.#size
    this.#size = at + 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      const above = times[parent] ?? 0
      if (above < time || (above === time && (numbers[parent] ?? 0) < number)) break
      times[at] = above
      numbers[at] = numbers[parent] ?? 0
      whats[at] = whats[parent] ?? 0
      at = parent
    }
    times[at] = time
    numbers[at] = number
    whats[at] = what
  }

  #sink(time: number, number: number, what: number): void {
    const times = this.#times
    const numbers = this.#numbers
    const whats = this.#whats
    const size = this.#size
    let at = 0
    for (let child = 1; child < size; child = 2 * at + 1) {
      let sooner = times[child] ?? 0
      const right = times[child + 1] ?? 0
      if (right < sooner || (right === sooner && (numbers[child + 1] ?? 0) < (numbers[child] ?? 0))) {
        child += 1
        sooner = right
      }
      if (time < sooner || (time === sooner && number < (numbers[child] ?? 0))) break
      times[at] = sooner
      numbers[at] = numbers[child] ?? 0
      whats[at] = whats[child] ?? 0
      at = child
    }
    times[at] = time
    numbers[at] = number
    whats[at] = what
  }

  #grow(): void {
    const places = this.#times.length * 2
    const times = new Float64Array(places).fill(Infinity)
    const numbers = new Uint32Array(places)
    const whats = new Int32Array(places)
    times.set(this.#times)
    numbers.set(this.#numbers)
    whats.set(this.#whats)
    this.#times = times
    this.#numbers = numbers
    this.#whats = whats
  }
}

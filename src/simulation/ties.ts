/**
 * Who knows whom: hours of finished work per account and person (R24). A table with a row an account; it is
 * small next to the lists it replaces and an hour is added in one step. For each person a row of bits marks
 * the accounts that may be tied to him, so his departure costs what hangs on him.
 */
export class Ties {
  readonly people: number
  #rows = 0
  #hours = new Float64Array(0)
  /** Ties fade all at once: the true hours are the stored ones times this. */
  #scales = new Float64Array(0)
  #totals = new Float64Array(0)
  #marks: Int32Array[]

  constructor(people: number, rows: number) {
    this.people = people
    this.#marks = Array.from({ length: people }, () => new Int32Array(0))
    this.reserve(rows)
  }

  /** Accounts for which there is room. */
  get rows(): number {
    return this.#rows
  }

  /** Makes room for accounts with an index below `rows`. */
  reserve(rows: number): void {
    if (rows <= this.#rows) return
    const wider = <T extends Float64Array | Int32Array>(into: T, from: T): T => {
      into.set(from)
      return into
    }
    this.#hours = wider(new Float64Array(rows * this.people), this.#hours)
    this.#scales = wider(new Float64Array(rows).fill(1), this.#scales)
    this.#totals = wider(new Float64Array(rows), this.#totals)
    this.#marks = this.#marks.map(marks => wider(new Int32Array((rows >> 5) + 1), marks))
    this.#rows = rows
  }

  /** Adds hours of finished work. */
  add(account: number, person: number, hours: number): void {
    const at = account * this.people + person
    const table = this.#hours
    const known = table[at] ?? 0
    if (known === 0) this.#mark(account, person)
    table[at] = known + hours / (this.#scales[account] ?? 1)
    this.#totals[account] = (this.#totals[account] ?? 0) + hours
  }

  /** All ties of the account fade by a factor from 0 to 1. */
  fade(account: number, factor: number): void {
    const scale = (this.#scales[account] ?? 1) * factor
    if (factor === 0) {
      this.clear(account)
    } else if (scale < 1e-60) {
      const from = account * this.people
      for (let i = from; i < from + this.people; i += 1) this.#hours[i] = (this.#hours[i] ?? 0) * scale
      this.#scales[account] = 1
      this.#totals[account] = (this.#totals[account] ?? 0) * factor
    } else {
      this.#scales[account] = scale
      this.#totals[account] = (this.#totals[account] ?? 0) * factor
    }
  }

  /** Hours of the person with the account, faded. */
  hours(account: number, person: number): number {
    return (this.#hours[account * this.people + person] ?? 0) * (this.#scales[account] ?? 1)
  }

  /** His share of all ties of the account, 0 … 1; 0 when there are none. */
  share(account: number, person: number): number {
    const hours = this.hours(account, person)
    return hours > 0 ? Math.min(1, hours / (this.#totals[account] ?? 0)) : 0
  }

  /** The person with the strongest tie, of equals the first; −1 when nobody is tied. */
  strongest(account: number): number {
    const from = account * this.people
    let best = -1
    let most = 0
    for (let person = 0; person < this.people; person += 1) {
      const hours = this.#hours[from + person] ?? 0
      if (hours > most) {
        most = hours
        best = person
      }
    }
    return best
  }

  /** Forgets the account. */
  clear(account: number): void {
    const from = account * this.people
    this.#hours.fill(0, from, from + this.people)
    this.#scales[account] = 1
    this.#totals[account] = 0
  }

  /** Accounts tied to the person, by index. */
  tiedTo(person: number): number[] {
    const marks = this.#marks[person] ?? new Int32Array(0)
    const tied: number[] = []
    for (let word = 0; word < marks.length; word += 1) {
      for (let bits = marks[word] ?? 0; bits !== 0; bits &= bits - 1) {
        const account = (word << 5) + 31 - Math.clz32(bits & -bits)
        if ((this.#hours[account * this.people + person] ?? 0) > 0) tied.push(account)
      }
    }
    return tied
  }

  /** The person is gone: nobody is tied to him any more. */
  forget(person: number): void {
    for (const account of this.tiedTo(person)) {
      this.#hours[account * this.people + person] = 0
      this.#totals[account] = this.#sum(account)
    }
    this.#marks[person]?.fill(0)
  }

  // Summed anew, because subtracting would leave dust of rounding where nobody is tied any more.
  #sum(account: number): number {
    const from = account * this.people
    let sum = 0
    for (let i = from; i < from + this.people; i += 1) sum += this.#hours[i] ?? 0
    return sum * (this.#scales[account] ?? 1)
  }

  #mark(account: number, person: number): void {
    const marks = this.#marks[person]
    if (marks === undefined) return
    const word = account >> 5
    marks[word] = (marks[word] ?? 0) | (1 << (account & 31))
  }
}

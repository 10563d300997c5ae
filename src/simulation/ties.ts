const SCALE = 0
const TOTAL = 1
const HOURS = 2

/**
 * Who knows whom: hours of finished work per account and person (R24). A table with a row an account; it is
 * small next to the lists it replaces and an hour is added in one step. For each person a row of bits marks
 * the accounts that may be tied to him, so his departure costs what hangs on him.
 */
export class Ties {
  readonly people: number
  #rows = 0
  // A row: the scale (ties fade all at once: the true hours are the stored ones times this), the total, then hours.
  #table = new Float64Array(0)
  readonly #width: number
  #marks: Int32Array[]

  constructor(people: number, rows: number) {
    this.people = people
    this.#width = HOURS + people
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
    this.#table = wider(new Float64Array(rows * this.#width), this.#table)
    for (let row = this.#rows; row < rows; row += 1) this.#table[row * this.#width + SCALE] = 1
    this.#marks = this.#marks.map(marks => wider(new Int32Array((rows >> 5) + 1), marks))
    this.#rows = rows
  }

  /** Adds hours of finished work. */
  add(account: number, person: number, hours: number): void {
    const table = this.#table
    const row = account * this.#width
    const at = row + HOURS + person
    const known = table[at] ?? 0
    if (known === 0) this.#mark(account, person)
    table[at] = known + hours / (table[row + SCALE] ?? 1)
    table[row + TOTAL] = (table[row + TOTAL] ?? 0) + hours
  }

  /** All ties of the account fade by a factor from 0 to 1. */
  fade(account: number, factor: number): void {
    if (factor === 0) {
      this.clear(account)
      return
    }
    const table = this.#table
    const row = account * this.#width
    const scale = (table[row + SCALE] ?? 1) * factor
    table[row + TOTAL] = (table[row + TOTAL] ?? 0) * factor
    table[row + SCALE] = scale
    if (scale < 1e-60) this.#writeOut(row, scale)
  }

  /** The scale is about to become too small: it goes into the hours themselves. */
  #writeOut(row: number, scale: number): void {
    const table = this.#table
    for (let i = row + HOURS; i < row + this.#width; i += 1) table[i] = (table[i] ?? 0) * scale
    table[row + SCALE] = 1
  }

  /** Hours of the person with the account, faded. */
  hours(account: number, person: number): number {
    const row = account * this.#width
    return (this.#table[row + HOURS + person] ?? 0) * (this.#table[row + SCALE] ?? 1)
  }

  /** His share of all ties of the account, 0 … 1; 0 when there are none. */
  share(account: number, person: number): number {
    const hours = this.hours(account, person)
    return hours > 0 ? Math.min(1, hours / (this.#table[account * this.#width + TOTAL] ?? 0)) : 0
  }

  /** The person with the strongest tie, of equals the first; −1 when nobody is tied. */
  strongest(account: number): number {
    const from = account * this.#width + HOURS
    let best = -1
    let most = 0
    for (let person = 0; person < this.people; person += 1) {
      const hours = this.#table[from + person] ?? 0
      if (hours > most) {
        most = hours
        best = person
      }
    }
    return best
  }

  /** Forgets the account. */
  clear(account: number): void {
    const row = account * this.#width
    this.#table.fill(0, row, row + this.#width)
    this.#table[row + SCALE] = 1
  }

  /** Accounts tied to the person, by index. */
  tiedTo(person: number): number[] {
    const marks = this.#marks[person] ?? new Int32Array(0)
    const tied: number[] = []
    for (let word = 0; word < marks.length; word += 1) {
      for (let bits = marks[word] ?? 0; bits !== 0; bits &= bits - 1) {
        const account = (word << 5) + 31 - Math.clz32(bits & -bits)
        if ((this.#table[account * this.#width + HOURS + person] ?? 0) > 0) tied.push(account)
      }
    }
    return tied
  }

  /** The person is gone: nobody is tied to him any more. */
  forget(person: number): void {
    for (const account of this.tiedTo(person)) {
      const row = account * this.#width
      this.#table[row + HOURS + person] = 0
      this.#table[row + TOTAL] = this.#sum(row)
    }
    this.#marks[person]?.fill(0)
  }

  // Summed anew, because subtracting would leave dust of rounding where nobody is tied any more.
  #sum(row: number): number {
    let sum = 0
    for (let i = row + HOURS; i < row + this.#width; i += 1) sum += this.#table[i] ?? 0
    return sum * (this.#table[row + SCALE] ?? 1)
  }

  #mark(account: number, person: number): void {
    const marks = this.#marks[person]
    if (marks === undefined) return
    const word = account >> 5
    marks[word] = (marks[word] ?? 0) | (1 << (account & 31))
  }
}

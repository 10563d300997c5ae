/** What an author wrote that cannot be read. */
export class NotationError extends Error {
  /** From 1, in the text that was read. */
  readonly column: number
  constructor(message: string, column: number) {
    super(message)
    this.column = column
  }
}

/** A text being read from left to right. Blanks separate effects and mean nothing inside a formula. */
export class Reader {
  readonly text: string
  private at = 0
  constructor(text: string) {
    this.text = text
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length
  }

  comes(expected: string): boolean {
    return this.text.startsWith(expected, this.at)
  }

  /** @returns whether exactly this came next */
  take(expected: string): boolean {
    if (!this.comes(expected)) return false
    this.at += expected.length
    return true
  }

  takeOne<T extends string>(expected: readonly T[]): T | undefined {
    return expected.find(one => this.take(one))
  }

  expect(expected: string): void {
    if (!this.take(expected)) throw this.error(`"${expected}" is expected`)
  }

  number(): number | undefined {
    const found = this.match(/\d+(\.\d+)?/y)
    return found === undefined ? undefined : Number(found)
  }

  /** `norms`, `mel.st`, `here:mel`, `seen:price-overnight`, `chosen:first-move/check-data`, `branch:2`. */
  name(): string | undefined {
    return this.match(/(?:here|seen|chosen|branch):[a-z0-9/-]+|[a-z][a-z0-9]*(?:\.[a-z]+)?/y)
  }

  /** A plain word of an effect: a flag, an action. */
  word(): string | undefined {
    return this.match(/[a-z][a-z0-9]*/y)
  }

  skipBlanks(): void {
    this.match(/\s+/y)
  }

  end(): void {
    if (!this.isAtEnd) throw this.error('nothing more is expected')
  }

  error(message: string, back = 0): NotationError {
    const next = this.isAtEnd ? 'the end' : `"${this.text.slice(this.at, this.at + 12)}"`
    return new NotationError(`${message} before ${next}`, this.at - back + 1)
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at
    const [found] = pattern.exec(this.text) ?? []
    if (found === undefined) return undefined
    this.at += found.length
    return found
  }
}

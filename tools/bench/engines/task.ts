import { ln } from '../../../src/simulation/chance/numbers.ts'
import { Streams } from '../../../src/simulation/chance/streams.ts'

/** M/M/8 at utilisation 0.9, first come, first served: customers an hour, and people who serve one an hour each. */
export const ARRIVALS = 7.2
export const SERVERS = 8

/** Mean wait in hours by Erlang's C. */
export const THEORY = 0.8769

/** What one measurement gives: customers served a second of CPU, and the mean wait where one was simulated. */
export interface Measured {
  readonly rate: number
  readonly wait: number | null
}

/** An engine: serves that many customers and says how long they waited on average. */
export type Engine = (customers: number) => Promise<number | null> | number | null

/** Exponential numbers with mean 1, as the model draws them. */
export function exponentials(seed = 1): () => number {
  const streams = new Streams(seed)
  streams.open(0, 1, 1)
  return () => streams.exponential(0)
}

/** The same law by the own logarithm. */
export function byLogarithm(seed = 1): () => number {
  const streams = new Streams(seed)
  streams.open(0, 1, 1)
  return () => -ln(streams.uniform(0))
}

/** The same by the logarithm of the JavaScript engine: faster, but not the same in every engine. */
export function byMath(seed = 1): () => number {
  const streams = new Streams(seed)
  streams.open(0, 1, 1)
  return () => -Math.log(streams.uniform(0))
}

/** The customers who wait, first come, first served. */
export class Line {
  #arrivals = new Float64Array(1024)
  #first = 0
  #count = 0

  get empty(): boolean {
    return this.#count === 0
  }

  join(time: number): void {
    const room = this.#arrivals.length
    if (this.#count === room) {
      const wider = new Float64Array(2 * room)
      for (let i = 0; i < room; i += 1) wider[i] = this.#arrivals[(this.#first + i) & (room - 1)] ?? 0
      this.#arrivals = wider
      this.#first = 0
    }
    this.#arrivals[(this.#first + this.#count) & (this.#arrivals.length - 1)] = time
    this.#count += 1
  }

  leave(): number {
    const time = this.#arrivals[this.#first] ?? 0
    this.#first = (this.#first + 1) & (this.#arrivals.length - 1)
    this.#count -= 1
    return time
  }
}

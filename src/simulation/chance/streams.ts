import { exp, ln } from './numbers.ts'
import { edges, heights, scaled, TAIL } from './ziggurat.ts'

/**
 * What a stream of random numbers is for. The number is part of the address, so an order of it, once released,
 * is never changed: another number is another luck.
 */
export const PROCESS = {
  enquiries: 1,
  enquiryAccount: 2,
  call: 3,
  callAccount: 4,
  startAccount: 5,
  orders: 6,
  reviews: 7,
  work: 8,
  handOver: 9,
  absences: 10,
  resignations: 11,
  calls: 12,
  departures: 13,
  move: 14,
} as const

/** Spreads neighbouring numbers over all 32 bits (finaliser of MurmurHash3). */
function scatter(word: number): number {
  let h = word
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** First word of the stream of an address. */
function firstWord(about: number, entity: number, part: number): number {
  const a = scatter(about ^ Math.imul(entity + 1, 0x85157af5))
  return scatter((a + Math.imul(part + 1, 0x2545f491)) | 0)
}

/** What is given out for the first word of a state (the ** of xoroshiro64**). */
function scramble(a: number): number {
  const scrambled = Math.imul(a, 0x9e3779bb)
  return Math.imul((scrambled << 5) | (scrambled >>> 27), 5)
}

const asUniform = (bits: number): number => ((bits >>> 0) + 0.5) / 4294967296

/**
 * All random numbers of one department. Every number belongs to a stream with an address (seed, process,
 * entity, part), so two forms with the same seed meet the same enquiries, client sizes, absences and lucks.
 * The generator is xoroshiro64** (Blackman, Vigna 2018): two 32-bit words a stream.
 */
export class Streams {
  readonly seed: number
  #words: Int32Array

  /** `seed` 0 … 2³²−1; `places` is how many streams may stay open at once (it grows by itself). */
  constructor(seed: number, places = 64) {
    this.seed = seed
    this.#words = new Int32Array(places * 2)
  }

  /** Opens at `place` the stream of that address, from its first number. */
  open(place: number, process: number, entity: number, part = 0): void {
    if (place * 2 >= this.#words.length) this.#grow(place)
    const about = this.#about(process)
    const a = firstWord(about, entity, part)
    let b = scatter((about + Math.imul(entity ^ 0x5bd1e995, 0x1b873593)) | 0)
    b = scatter(b ^ Math.imul(part + 7, 0x27d4eb2f) ^ this.seed)
    this.#words[place * 2] = a
    // Both words zero is the one state that never leaves zero.
    this.#words[place * 2 + 1] = a === 0 && b === 0 ? 1 : b
  }

  /** The first uniform number of that address, without opening its stream: for what needs no second one. */
  firstUniform(process: number, entity: number): number {
    return asUniform(scramble(firstWord(this.#about(process), entity, 0)))
  }

  /** The next 32 bits of the stream at `place`, as a signed whole number. */
  word(place: number): number {
    const words = this.#words
    const i = place << 1
    const a = words[i] ?? 0
    const b = (words[i + 1] ?? 0) ^ a
    words[i] = ((a << 26) | (a >>> 6)) ^ b ^ (b << 9)
    words[i + 1] = (b << 13) | (b >>> 19)
    return scramble(a)
  }

  /** Uniform on (0, 1): never 0, never 1. */
  uniform(place: number): number {
    return asUniform(this.word(place))
  }

  /** Exponential with mean 1. */
  exponential(place: number): number {
    const bits = this.word(place)
    const strip = bits & 255
    const x = ((bits >>> 8) + 0.5) * (scaled[strip] ?? 0)
    return x < (edges[strip + 1] ?? 0) ? x : this.#atTheEdge(place, strip, x)
  }

  /** The one draw in a hundred that does not fall inside its strip. */
  #atTheEdge(place: number, strip: number, x: number): number {
    if (strip === 0) return TAIL + this.exponential(place)
    const low = heights[strip] ?? 0
    const high = heights[strip + 1] ?? 0
    return low + this.uniform(place) * (high - low) < exp(-x) ? x : this.exponential(place)
  }

  /** Erlang with mean 1 and the given shape; shape 0 is the constant 1. */
  erlang(place: number, shape: number): number {
    if (shape === 2) return 0.5 * (this.exponential(place) + this.exponential(place))
    if (shape === 0) return 1
    let sum = 0
    for (let i = 0; i < shape; i += 1) sum += this.exponential(place)
    return sum / shape
  }

  /** Standard normal, by the polar method (Marsaglia, Bray 1964). */
  normal(place: number): number {
    for (;;) {
      const x = 2 * this.uniform(place) - 1
      const y = 2 * this.uniform(place) - 1
      const square = x * x + y * y
      if (square > 0 && square < 1) return x * Math.sqrt((-2 * ln(square)) / square)
    }
  }

  /** Gamma with mean `shape` > 0 and scale 1 (Marsaglia, Tsang 2000). */
  gamma(place: number, shape: number): number {
    if (shape < 1) return this.gamma(place, shape + 1) * exp(ln(this.uniform(place)) / shape)
    const d = shape - 1 / 3
    const c = 1 / Math.sqrt(9 * d)
    for (;;) {
      const x = this.normal(place)
      const v = 1 + c * x
      if (v <= 0) continue
      const cube = v * v * v
      if (ln(this.uniform(place)) < 0.5 * x * x + d - d * cube + d * ln(cube)) return d * cube
    }
  }

  /** Beta(a, b), a and b > 0. */
  beta(place: number, a: number, b: number): number {
    const x = this.gamma(place, a)
    const y = this.gamma(place, b)
    return x / (x + y)
  }

  #about(process: number): number {
    return scatter(this.seed ^ Math.imul(process, 0x9e3779b9))
  }

  #grow(place: number): void {
    const wider = new Int32Array(Math.max(place * 2 + 2, this.#words.length * 2))
    wider.set(this.#words)
    this.#words = wider
  }
}

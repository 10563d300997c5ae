import type { Cell } from './cell.ts'

/** Where an account stands; it is in exactly one of these at any moment (§ 1). */
export const STATES = [
  'enquiry',
  'lead',
  'opportunity',
  'client',
  'cold',
  'lostAtHandover',
  'wentStale',
  'lostSale',
  'churned',
  'leftWithPerson',
] as const

export const ENQUIRY = 0
export const LEAD = 1
export const OPPORTUNITY = 2
export const CLIENT = 3
export const COLD = 4
export const LOST_AT_HANDOVER = 5
export const WENT_STALE = 6
export const LOST_SALE = 7
export const CHURNED = 8
export const LEFT_WITH_PERSON = 9

/** No event is expected. */
export const NO_EVENT = -1

/** Numbers that every order and every review touch lie together, a line of the processor's cache an account. */
const ROW = 8
const QUALITY = 0
const WALLET = 1
const CARE_HOURS = 2
const CARE_NEED = 3
const POTENTIAL = 4
const WON_AT = 5

/** Rows are made for so many accounts at once. */
const BLOCK = 128

/** Makes accounts, one after the other. */
export class AccountMaker {
  #made = 0
  #rows = new Float64Array(0)

  make(): Account {
    const place = this.#made % BLOCK
    if (place === 0) this.#rows = new Float64Array(BLOCK * ROW)
    this.#made += 1
    return new Account(this.#made - 1, this.#rows, place * ROW)
  }
}

/** A firm that asked, was found or buys. Ended accounts give their place to new ones. */
export class Account {
  /** Its place in the department; used again once the account has ended. */
  readonly index: number
  readonly #numbers: Float64Array
  readonly #row: number
  /** One more than any account before it; tells the account apart from an earlier one at the same place. */
  serial = -1
  state = COLD
  /** At least `keyThreshold`. */
  key = false
  /** A care task of this client is waiting or in hand. */
  careOpen = false
  /** Numbers of the events it expects; an event with another number is not for it. */
  orderEvent = NO_EVENT
  nextEvent = NO_EVENT
  cell: Cell | null = null
  previous: Account | null = null
  next: Account | null = null

  /** Conversations held. */
  step = 0
  /** Process and entity of the stream it was born from: its address among random numbers. */
  process = 0
  origin = 0
  /** When the first conversation was due (R5). */
  dueAt = 0
  /** Own luck, uniform on (0, 1), drawn at birth. */
  qualificationLuck = 0
  handOverLuck = 0
  winLuck = 0

  constructor(index: number, numbers: Float64Array, row: number) {
    this.index = index
    this.#numbers = numbers
    this.#row = row
  }

  /** Service as the client remembers it, 0 … 1. */
  get quality(): number {
    return this.#numbers[this.#row + QUALITY] ?? 0
  }
  set quality(quality: number) {
    this.#numbers[this.#row + QUALITY] = quality
  }

  /** Share of his buying that he gives us, 0 … 1. */
  get wallet(): number {
    return this.#numbers[this.#row + WALLET] ?? 0
  }
  set wallet(share: number) {
    this.#numbers[this.#row + WALLET] = share
  }

  /** Hours of care since the last review. */
  get careHours(): number {
    return this.#numbers[this.#row + CARE_HOURS] ?? 0
  }
  set careHours(hours: number) {
    this.#numbers[this.#row + CARE_HOURS] = hours
  }

  /** Hours of care a month that keep this client content: the scale of R12a. */
  get careNeed(): number {
    return this.#numbers[this.#row + CARE_NEED] ?? 0
  }
  set careNeed(hours: number) {
    this.#numbers[this.#row + CARE_NEED] = hours
  }

  /** What it could buy, kRUB a month. */
  get potential(): number {
    return this.#numbers[this.#row + POTENTIAL] ?? 0
  }
  set potential(amount: number) {
    this.#numbers[this.#row + POTENTIAL] = amount
  }

  /** When it was won, hours. */
  get wonAt(): number {
    return this.#numbers[this.#row + WON_AT] ?? 0
  }
  set wonAt(time: number) {
    this.#numbers[this.#row + WON_AT] = time
  }
}

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

/** A firm that asked, was found or buys. Ended accounts give their place to new ones. */
export class Account {
  /** Its place in the department; used again once the account has ended. */
  readonly index: number
  /** One more than any account before it; tells the account apart from an earlier one at the same place. */
  serial = -1
  state = COLD
  /** Process and entity of the stream it was born from: its address among random numbers. */
  process = 0
  origin = 0

  /** What it could buy, kRUB a month. */
  potential = 0
  /** At least `keyThreshold`. */
  key = false
  /** Position of its segment in the department. */
  segment = 0
  cell: Cell | null = null
  previous: Account | null = null
  next: Account | null = null

  /** Own luck, uniform on (0, 1), drawn at birth. */
  qualificationLuck = 0
  handOverLuck = 0
  winLuck = 0

  /** Conversations held. */
  step = 0
  /** When the first conversation was due (R5). */
  dueAt = 0
  /** Service as the client remembers it, 0 … 1. */
  quality = 1
  /** Share of his buying that he gives us, 0 … 1. */
  wallet = 0
  wonAt = 0
  /** Hours of care since the last review. */
  careHours = 0
  /** Hours of care a month that keep this client content: the scale of R12a. */
  careNeed = 1
  /** A care task of this client is waiting or in hand. */
  careOpen = false
  /** Numbers of the events it expects; an event with another number is not for it. */
  orderEvent = NO_EVENT
  nextEvent = NO_EVENT

  constructor(index: number) {
    this.index = index
  }
}

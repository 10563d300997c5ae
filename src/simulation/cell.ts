import type { Account } from './account.ts'
import { ACTIVITY_COUNT } from './activities.ts'
import type { Segment } from './forms.ts'
import { FREE, type Person } from './person.ts'
import { TaskQueue } from './task.ts'

/** Cells that serve the same clients; they share one queue of enquiries. */
export class SegmentGroup {
  readonly segment: Segment
  readonly cells: Cell[] = []
  readonly enquiries = new TaskQueue()
  /** Somebody in it can answer an enquiry. */
  answers = false
  /** Whose turn it is when accounts are dealt out. */
  turn = 0

  constructor(segment: Segment) {
    this.segment = segment
  }
}

/** A group of people with its own clients and queues. */
export class Cell {
  readonly index: number
  readonly group: SegmentGroup
  readonly links: number
  readonly handOver: number
  readonly members: Person[] = []
  readonly queues: readonly TaskQueue[] = Array.from({ length: ACTIVITY_COUNT }, () => new TaskQueue())
  /** Activities with something in the queue. */
  waiting = 0
  /** Activities somebody here may do, as own or as cover. */
  able = 0
  /** Activities that somebody present has as his own. */
  staffed = 0
  /** Any place has cover activities. */
  covers = false
  /** Places, manned or not. */
  places = 0
  /** Manned places. */
  manned = 0

  /** Leads, opportunities and clients. */
  firstAccount: Account | null = null
  /** Who is free, longest first. */
  firstFree: Person | null = null
  lastFree: Person | null = null

  /** Sums of the rates of its places, without the multiplier. */
  rateNew = 0
  rateOld = 0
  /** Shipped to old clients this month, kRUB. */
  oldShipped = 0

  constructor(index: number, group: SegmentGroup, links: number, handOver: number) {
    this.index = index
    this.group = group
    this.links = links
    this.handOver = handOver
  }

  /** Looks again who is present. */
  countPresent(): void {
    let staffed = 0
    for (const person of this.members) if (person.present) staffed |= person.own
    this.staffed = staffed
  }

  /** The account belongs to this cell from now on. */
  own(account: Account): void {
    account.cell = this
    account.previous = null
    account.next = this.firstAccount
    if (this.firstAccount !== null) this.firstAccount.previous = account
    this.firstAccount = account
  }

  /** The account no longer belongs to this cell. */
  disown(account: Account): void {
    if (account.previous === null) this.firstAccount = account.next
    else account.previous.next = account.next
    if (account.next !== null) account.next.previous = account.previous
    account.cell = null
    account.previous = null
    account.next = null
  }

  /** The person is free and has just looked for work: he is the last whom a task will find. */
  joinFree(person: Person): void {
    person.state = FREE
    person.nextFree = null
    person.previousFree = this.lastFree
    if (this.lastFree === null) this.firstFree = person
    else this.lastFree.nextFree = person
    this.lastFree = person
  }

  /** The person is no longer free. */
  leaveFree(person: Person): void {
    if (person.previousFree === null) this.firstFree = person.nextFree
    else person.previousFree.nextFree = person.nextFree
    if (person.nextFree === null) this.lastFree = person.previousFree
    else person.nextFree.previousFree = person.previousFree
    person.previousFree = null
    person.nextFree = null
  }
}

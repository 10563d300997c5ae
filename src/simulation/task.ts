import type { Account } from './account.ts'

/** Something to be done for an account by one person. Done tasks are used again. */
export class Task {
  activity = 0
  account: Account | null = null
  /** Serial of the account when the task was made. */
  serial = -1
  /** When it joined the queue, hours. */
  arrival = 0
  /** Drawn duration, hours, before people and their circumstances change it (R18). */
  duration = 0
  /** Until when the client waits; only a conversation has an end of patience. */
  patientUntil = Infinity
  /** The order ends with a complaint. */
  complaint = false
  next: Task | null = null

  /** The account ended while the task was waiting. */
  get orphaned(): boolean {
    return this.account !== null && this.account.serial !== this.serial
  }
}

/** First come, first served, by time of arrival. */
export class TaskQueue {
  head: Task | null = null
  tail: Task | null = null

  /** Adds a task that has just arrived. */
  append(task: Task): void {
    task.next = null
    if (this.tail === null) this.head = task
    else this.tail.next = task
    this.tail = task
  }

  /** Adds a task that arrived earlier elsewhere: behind all that arrived no later. */
  insert(task: Task): void {
    if (this.tail === null || this.tail.arrival <= task.arrival) {
      this.append(task)
      return
    }
    let before: Task | null = null
    let after = this.head
    while (after !== null && after.arrival <= task.arrival) {
      before = after
      after = after.next
    }
    task.next = after
    if (before === null) this.head = task
    else before.next = task
  }

  /** Takes the first one out. */
  shift(): Task | null {
    const task = this.head
    if (task === null) return null
    this.head = task.next
    if (this.head === null) this.tail = null
    task.next = null
    return task
  }
}

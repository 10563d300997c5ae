import type { Interval } from '#simulation/intervals.ts'
import { apart } from '#simulation/tables/agreement.ts'
import { type Printed, printed } from '#simulation/tables/specified.ts'

/** Our value beside the stated one, with as many digits as that has, and how many half-widths lie between. */
export function beside(ours: Interval, stated: Printed): string {
  const digits = stated.mean.split('.')[1]?.length ?? 0
  const show = (value: number | null): string => (value === null ? '—' : value.toFixed(digits))
  const deviation = apart(ours, stated)
  return `${show(ours.mean)} ± ${show(ours.ci95)} (${stated.mean} ± ${stated.half}) ${mark(deviation)}`
}

/** The deviation, with an exclamation mark beyond one combined half-width and two beyond two. */
export const mark = (deviation: number): string =>
  deviation.toFixed(2) + (deviation <= 1 ? '' : deviation <= 2 ? ' !' : ' !!')

/** All deviations of a report: how many cells lie how near. */
export class Tally {
  readonly #deviations: number[] = []

  /** Counts a cell and gives it back as text. */
  cell(ours: Interval, stated: Printed | string): string {
    const other = typeof stated === 'string' ? printed(stated) : stated
    this.#deviations.push(apart(ours, other))
    return beside(ours, other)
  }

  get text(): string {
    const all = this.#deviations
    const within = (limit: number): number => all.filter(deviation => deviation <= limit).length
    return `${all.length} cells: ${within(1)} within 1 combined half-width, ${within(2)} within 2, the farthest ${Math.max(0, ...all).toFixed(2)}`
  }
}

/** A heading. */
export function heading(text: string): void {
  console.log(`\n${text}\n${'─'.repeat(text.length)}`)
}

/** What a trainer has changed of a workshop, as it is kept on the device and in a file. */
import type { Where } from '#learner/drawers.ts'
import { keepOne, type One } from '#learner/keep-one.ts'
import { isCount, isRecord } from '#learner/read-fact.ts'
import { minutesOf } from './clock.ts'

export type KeptPlan = {
  /** `10:00`; absent: as the workshop says. */
  readonly start?: string
  /** Ids of blocks; empty: as in the workshop. */
  readonly order: readonly string[]
  /** Lengths that differ from the workshop's. */
  readonly minutes: Readonly<Record<string, number>>
  /** Blocks switched off. */
  readonly off: readonly string[]
  /** Lines of the checklist that are done. */
  readonly ticks: readonly string[]
}

export const UNCHANGED: KeptPlan = { order: [], minutes: {}, off: [], ticks: [] }

export const VERSION = 1
/** A block of a workshop is no longer than this, in minutes. */
export const LONGEST = 480
const MOST = 200

/** @returns undefined for what is no plan; foreign fields never get in */
export function readPlan(raw: unknown): KeptPlan | undefined {
  if (!isRecord(raw)) return undefined
  const { start, order, minutes, off, ticks } = raw
  if (!isNames(order) || !isNames(off) || !isNames(ticks) || !isRecord(minutes)) return undefined
  const lengths = Object.entries(minutes)
  const read = lengths.flatMap(([id, length]) =>
    isName(id) && isLength(length) ? [[id, length] as const] : [],
  )
  if (lengths.length > MOST || read.length < lengths.length) return undefined
  const plan = { order, off, ticks, minutes: Object.fromEntries(read) }
  if (start === undefined) return plan
  return typeof start === 'string' && minutesOf(start) !== undefined ? { ...plan, start } : undefined
}

/** The plan of one workshop on this device. */
export function keptPlan(where: Where, workshop: string): One<KeptPlan> {
  return keepOne(where, { name: `workshop:${workshop}`, version: VERSION, read: readPlan })
}

export function isLength(raw: unknown): raw is number {
  return isCount(raw) && raw >= 1 && raw <= LONGEST
}

function isName(raw: unknown): raw is string {
  return typeof raw === 'string' && /^[a-z\d-]{1,80}$/.test(raw)
}

function isNames(raw: unknown): raw is string[] {
  return Array.isArray(raw) && raw.length <= MOST && raw.every(isName)
}

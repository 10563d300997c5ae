/** A plan as a file, to be sent to the second facilitator or taken to the laptop in the room. */
import { isRecord } from '#learner/read-fact.ts'
import { isVersion } from '#learner/versions.ts'
import { type KeptPlan, readPlan, VERSION } from './kept-plan.ts'

export const FORMAT = 'chetyre-etapa-workshop'
/** A plan is a few kilobytes; a huge file is refused before it is in memory. */
const MOST_BYTES = 100_000

export type Refusal =
  | 'unreadable'
  /** No plan of this course, or a broken one. */
  | 'not-plan'
  | 'newer'
  /** A plan of another workshop. */
  | 'other-workshop'

export type Reading =
  | { readonly is: 'read'; readonly plan: KeptPlan }
  | { readonly is: 'refused'; readonly why: Refusal; readonly workshop?: string }

export function writePlan(plan: KeptPlan, workshop: string): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, workshop, plan }, undefined, 2)}\n`
}

export async function readPlanFile(file: Pick<Blob, 'size' | 'text'>, workshop: string): Promise<Reading> {
  if (file.size > MOST_BYTES) return { is: 'refused', why: 'not-plan' }
  try {
    return readPlanText(await file.text(), workshop)
  } catch {
    return { is: 'refused', why: 'unreadable' }
  }
}

/** All or nothing: half a plan would begin at the wrong minute. */
export function readPlanText(text: string, workshop: string): Reading {
  let raw: unknown
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { is: 'refused', why: 'not-plan' }
  }
  if (!isRecord(raw) || raw['format'] !== FORMAT || !isVersion(raw['version']))
    return { is: 'refused', why: 'not-plan' }
  if (raw['version'] > VERSION) return { is: 'refused', why: 'newer' }
  const other = raw['workshop']
  if (typeof other !== 'string') return { is: 'refused', why: 'not-plan' }
  if (other !== workshop) return { is: 'refused', why: 'other-workshop', workshop: other }
  const plan = readPlan(raw['plan'])
  return plan ? { is: 'read', plan } : { is: 'refused', why: 'not-plan' }
}

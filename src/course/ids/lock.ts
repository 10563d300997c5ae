import { z } from 'zod'
import type { Files } from '../files.ts'

/** An id that was once in the content. `dropped`, `renamed-to` and `rekeyed` are written by hand. */
export interface Locked {
  /** Permanent number within its kind, parts within their parent: never moved, never reused. */
  n: number
  /** Version of the lock in which its present meaning began: what was stored before means something else. */
  since: number
  type?: string | undefined
  key?: string | undefined
  /** It is gone; what was stored about it is forgotten. */
  dropped?: true | undefined
  /** It goes on under another id; what was stored about it is kept. */
  'renamed-to'?: string | undefined
  /** Its key was changed on purpose: `npm run ids` takes the new one over and removes the mark. */
  rekeyed?: true | undefined
  parts?: Record<string, Record<string, Locked>> | undefined
}

export type Table = Record<string, Locked>

/** content/ids.lock.json */
export interface Lock {
  /** One more with every run of `npm run ids` that changes something. */
  version: number
  ids: Record<string, Table>
}

const locked: z.ZodType<Locked> = z.strictObject({
  n: z.number().int().min(1),
  since: z.number().int().min(1),
  type: z.string().optional(),
  key: z.string().optional(),
  dropped: z.literal(true).optional(),
  'renamed-to': z.string().optional(),
  rekeyed: z.literal(true).optional(),
  get parts() {
    return z.record(z.string(), z.record(z.string(), locked)).optional()
  },
})

export const lockFile: z.ZodType<Lock> = z.strictObject({
  version: z.number().int().min(0),
  ids: z.record(z.string(), z.record(z.string(), locked)),
})

export const lockName = 'ids.lock.json'
export const releasedName = 'ids.released.json'

export const emptyLock: Lock = { version: 0, ids: {} }

/** The lock, or that of the last release; `undefined` when there is none. Throws when it is broken. */
export function readLock(files: Files, name = lockName): Lock | undefined {
  const text = files.get(name)
  return text === undefined ? undefined : lockFile.parse(JSON.parse(text))
}

/** An entry without parts stands on one line, so that a merge and a reader see one id a line. */
export function writeLock(lock: Lock): string {
  return `${write(lock, '')}\n`
}

function write(value: object, indent: string): string {
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  const flat = fields.every(([, field]) => typeof field !== 'object')
  const deeper = `${indent}  `
  const written = fields.map(([key, field]) => {
    const text = typeof field === 'object' && field !== null ? write(field, deeper) : JSON.stringify(field)
    return `${JSON.stringify(key)}: ${text}`
  })
  if (flat) return fields.length === 0 ? '{}' : `{ ${written.join(', ')} }`
  return `{\n${written.map(line => deeper + line).join(',\n')}\n${indent}}`
}

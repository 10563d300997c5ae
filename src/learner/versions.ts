/**
 * Everything kept on a device or in a file carries the version of its form. `migrations[n]` turns version n + 1 into
 * n + 2; a sample of every released version lies in tests/kept and is read by a test for ever.
 */
import type { Fact } from './fact.ts'
import { isCount, isRecord, readFact } from './read-fact.ts'

export type Raw = Readonly<Record<string, unknown>>
/** One version up. It may throw at what it does not understand: such a value counts as unreadable. */
export type Migration = (old: Raw) => Raw

/**
 * A migration changes what a fact says, not its `id`: that follows from the new content, alike on every device. Only
 * a `choice` is pointed at by its id (`from`): a migration leaves the fields that its id is made of as they are.
 */
export const migrations: readonly Migration[] = []

/** The version of a form is the number of steps that led to it, and one. */
export const versionOf = (steps: readonly Migration[]): number => steps.length + 1

export const VERSION: number = versionOf(migrations)

/** A fact as it was kept, of any version. @returns `'newer'` to be left alone, undefined for what nobody can read. */
export function readKept(raw: unknown, steps = migrations): Fact | 'newer' | undefined {
  if (!isRecord(raw) || !isVersion(raw['v'])) return undefined
  const missing = versionOf(steps) - raw['v']
  if (missing < 0) return 'newer'
  try {
    const present = steps.slice(steps.length - missing).reduce<Raw>((value, step) => step(value), raw)
    return readFact(present, missing > 0)
  } catch {
    return undefined
  }
}

export function isVersion(raw: unknown): raw is number {
  return isCount(raw) && raw > 0
}

import type { Key } from './key.ts'
import { gradings } from './kinds.ts'

/**
 * Credit of an answer, 0–1 (course design § 5): one choice and numbers all or nothing; several choices and sheets
 * (right marks − wrong marks) ÷ right ones; match and sort the share of rows; order the share of pairs in order.
 * Nothing said earns nothing.
 */
export function grade(key: Key, said: readonly string[]): number {
  return said.length === 0 ? 0 : gradings[key.kind](key, [...new Set(said)])
}

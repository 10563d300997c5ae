import type { Program } from '#course/scenario/program.ts'
import type { Slots } from './slots.ts'

/** How a run begins: a profile, or numbers and flags of an earlier run. */
export type Start =
  | { readonly profile: string }
  | { readonly set: Readonly<Record<string, number>>; readonly flags: readonly string[] }

/**
 * All numbers of the first morning, a row of one's own each time.
 * @throws Error on a profile that is not there
 */
export function morningOf(program: Program, slots: Slots): (start: Start) => Float64Array {
  const known = new Map<string, Float64Array>()
  function row(set: Readonly<Record<string, number>>, flags: readonly string[]): Float64Array {
    const x = new Float64Array(slots.size)
    for (const { id, start, min, max } of program.vars) {
      const value = Math.min(Math.max(set[id] ?? start, min), max)
      x[slots.of.get(id) ?? 0] = Math.floor(value * 1000 + 0.5) / 1000
    }
    for (const flag of flags) {
      const slot = slots.of.get(flag)
      if (slot !== undefined) x[slot] = 1
    }
    program.people.forEach(({ st, tie }, person) => {
      x.set([st, tie, 1], slots.person(person))
    })
    return x
  }
  return start => {
    if ('set' in start) return row(start.set, start.flags)
    const made = known.get(start.profile)
    if (made) return made.slice()
    const profile = program.profiles.find(one => one.id === start.profile)
    if (!profile) throw new Error(`scenario "${program.id}" has no profile "${start.profile}"`)
    const first = row(profile.set, program.startFrom?.otherwise ?? [])
    known.set(start.profile, first)
    return first.slice()
  }
}

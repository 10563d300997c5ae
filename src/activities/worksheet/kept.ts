import { byOrder, type Facts } from '#learner/fact.ts'

/** What is kept under `<prefix>.`: numbers and words by the rest of their names; what was emptied is missing. */
export function keptUnder(facts: Facts, prefix: string): ReadonlyMap<string, string | number> {
  const kept = new Map<string, string | number>()
  for (const fact of [...facts.values()].sort(byOrder)) {
    if (!fact.about.startsWith(`${prefix}.`)) continue
    const name = fact.about.slice(prefix.length + 1)
    const value = fact.kind === 'value' ? fact.value : fact.kind === 'text' ? fact.text : undefined
    if (typeof value === 'number' || (typeof value === 'string' && value !== '')) kept.set(name, value)
    else if (value !== undefined) kept.delete(name)
  }
  return kept
}

import { byOrder, type Deed, type Fact, type Facts, MOST_ACTS } from './fact.ts'

/**
 * A second tab, a second device, a file, a course update and an LMS resume are all this. Commutative, associative
 * and idempotent; no fact is lost except a `value` or `text` that a later one about the same thing has replaced.
 */
export function merge(a: Facts, b: Facts): Facts {
  return settle([...a.values(), ...b.values()])
}

/** Facts from a list: doubles fall together, of values and texts about one thing the latest stays. */
export function settle(list: Iterable<Fact>): Facts {
  const facts = new Map<string, Fact>()
  const latest = new Map<string, Fact>()
  for (const fact of list) {
    if (facts.has(fact.id)) continue
    const place = placeOf(fact)
    if (place) {
      const held = latest.get(place)
      if (held && byOrder(held, fact) >= 0) continue
      if (held) facts.delete(held.id)
      latest.set(place, fact)
    }
    facts.set(fact.id, fact)
  }
  return facts
}

/** Where only the latest counts: a thing has one place for a value and one for a text; other kinds have none (''). */
export function placeOf({ kind, about }: Deed): string {
  return kind === 'value' || kind === 'text' ? `${kind} ${about}` : ''
}

/** One more than any seen: the number of the next act. */
export function nextNumber(facts: Facts): number {
  let greatest = 0
  for (const fact of facts.values()) greatest = Math.max(greatest, fact.n)
  return Math.min(greatest + 1, MOST_ACTS)
}

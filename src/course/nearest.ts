/** Letters to change, add, drop or swap with a neighbour to get from one word to the other. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)]
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1]
      const above = rows[row - 1] ?? []
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      )
      if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] && row > 1 && column > 1)
        cost = Math.min(cost, (rows[row - 2]?.[column - 2] ?? 0) + 1)
      current.push(cost)
    }
    rows.push(current)
  }
  return rows[a.length]?.[b.length] ?? 0
}

/** The word that was probably meant, if one is near enough: a third of its letters may be wrong. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const candidate of known) {
    const steps = distance(word, candidate)
    if (steps < least && steps <= Math.floor(Math.max(word.length, candidate.length) / 3)) {
      best = candidate
      least = steps
    }
  }
  return best
}

/** The right half of a message about a name that does not exist: the name meant, or all of them if few. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const names = [...known]
  const meant = nearest(word, names)
  if (meant) return `did you mean "${meant}"?`
  if (names.length === 0) return 'there is none to choose from yet'
  if (names.length <= 12) return `there is ${names.map(name => `"${name}"`).join(', ')}`
  return `there are ${names.length} to choose from, such as "${names[0]}", and none is spelt like it`
}

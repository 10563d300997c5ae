/** How many of the things said are right. */
export function hits(right: readonly string[], said: readonly string[]): number {
  return said.filter(one => right.includes(one)).length
}

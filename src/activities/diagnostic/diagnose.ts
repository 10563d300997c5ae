/** What twelve answers say of a department: never one verdict, the course design's sentences in their order. */

export type Stage = 1 | 2 | 3 | 4
/** Signs by stage; `unknown` were answered «не знаю», unanswered ones count with them. */
export type Counts = { readonly stages: readonly [number, number, number, number]; readonly unknown: number }
/** A sentence of diagnostic.yaml by its id, with the values of its placeholders; stage names are `a`, `b`. */
export type Sentence = {
  readonly id: string
  readonly values?: Readonly<Record<string, number>>
  readonly stages?: readonly Stage[]
}

const all: readonly Stage[] = [1, 2, 3, 4]

/** @param people in sales, if the learner said so. */
export function diagnose({ stages, unknown }: Counts, people?: number): readonly Sentence[] {
  const of = (stage: Stage) => stages[stage - 1] ?? 0
  const frame = { id: 'frame', values: { one: of(1), two: of(2), three: of(3), four: of(4), unknown } }
  const longest = Math.max(...stages)
  if (longest === 0) return [frame, { id: 'none-answered' }]
  // Bars within one sign of the longest stand side by side.
  const near = all.filter(stage => of(stage) >= longest - 1 && of(stage) > 0)
  const nearest = all.find(stage => of(stage) >= 3) ?? all.find(stage => of(stage) === longest) ?? 1
  const lowest = all.find(stage => of(stage) >= 3)
  const top = all.findLast(stage => of(stage) === longest) ?? 1
  const said: Sentence[] = [frame]
  if (near.length === 1) said.push({ id: `longest-${near[0]}` })
  if (near.length === 2) said.push({ id: 'two-side-by-side', stages: near })
  if (near.length > 2) said.push({ id: 'three-or-more' })
  said.push({ id: `nearest-${nearest}` })
  if (lowest && lowest < top) said.push({ id: 'unfinished-below', values: { n: lowest, count: of(lowest) } })
  if (unknown >= 5) said.push({ id: 'unknown-many', values: { count: unknown } })
  if (people !== undefined && people >= 1 && people <= 7) said.push({ id: 'small-department' })
  return [...said, { id: 'always-last' }]
}

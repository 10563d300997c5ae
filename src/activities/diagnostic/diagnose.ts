/** What twelve answers say of a department: never one verdict, the course design's sentences in their order. */

export type Stage = 1 | 2 | 3 | 4
/** Signs by stage; `unknown` were answered “do not know”, unanswered ones count with them. */
export type Counts = { readonly stages: readonly [number, number, number, number]; readonly unknown: number }
/** A sentence of diagnostic.yaml by its id, with the values of its placeholders; `stages` are `{a}` and `{b}`. */
export type Sentence = {
  readonly id: string
  readonly values?: Readonly<Record<string, number>>
  readonly stages?: readonly Stage[]
}

export const STAGES: readonly Stage[] = [1, 2, 3, 4]

/** A stage with as many signs is a place to begin. */
const ENOUGH = 3
const MANY_UNKNOWN = 5
const SMALL = 7

/** @param answers the stage of each sign; undefined for “do not know” and for no answer. */
export function countsOf(answers: readonly (Stage | undefined)[]): Counts {
  const of = (wanted: Stage | undefined) => answers.filter(stage => stage === wanted).length
  return { stages: [of(1), of(2), of(3), of(4)], unknown: of(undefined) }
}

export const signsAt = ({ stages }: Counts, stage: Stage): number => stages[stage - 1] ?? 0

/** The length of the longest bar. */
export const longest = ({ stages }: Counts): number => Math.max(...stages)

/** The longest bar and those within one sign of it: they stand side by side. An empty bar stands with no other. */
export function sideBySide(counts: Counts): readonly Stage[] {
  const most = longest(counts)
  return STAGES.filter(stage => signsAt(counts, stage) > 0 && signsAt(counts, stage) >= most - 1)
}

/** The stage that the next step answers: the lowest with three signs, or else the lowest of the longest. */
export function nearest(counts: Counts): Stage {
  const most = Math.min(longest(counts), ENOUGH)
  return STAGES.find(stage => signsAt(counts, stage) >= most) ?? 1
}

/** @param people in sales, if the learner said so. */
export function diagnose(counts: Counts, people?: number): readonly Sentence[] {
  const [one, two, three, four] = counts.stages
  const { unknown } = counts
  const frame = { id: 'frame', values: { one, two, three, four, unknown } }
  const most = longest(counts)
  if (most === 0) return [frame, { id: 'none-answered' }]

  const said: Sentence[] = [frame]
  const near = sideBySide(counts)
  // One sign alone is the longest bar, but not by two.
  if (near.length === 1 && most > 1) said.push({ id: `longest-${near[0]}` })
  if (near.length === 2) said.push({ id: 'two-side-by-side', stages: near })
  if (near.length > 2) said.push({ id: 'three-or-more' })

  const step = nearest(counts)
  said.push({ id: `nearest-${step}` })
  // Of equally long bars the lowest is the longest: then nothing is unfinished below it.
  if (signsAt(counts, step) < most) {
    const top = STAGES.find(stage => signsAt(counts, stage) === most) ?? step
    if (step < top) said.push({ id: 'unfinished-below', values: { n: step, count: signsAt(counts, step) } })
  }
  if (unknown >= MANY_UNKNOWN) said.push({ id: 'unknown-many', values: { count: unknown } })
  if (people !== undefined && people <= SMALL) said.push({ id: 'small-department' })
  return [...said, { id: 'always-last' }]
}

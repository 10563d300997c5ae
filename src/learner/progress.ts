/** How far the learner is: always computed, never stored. */
import type { Fact, Facts } from './fact.ts'
import { type ItemRecord, NO_RECORD, type Tally, unpackRecord } from './item-record.ts'

/** Four honest words; the fourth needs reviews. */
export type Mastery = 'none' | 'met' | 'sure' | 'fixed'

/** What a page must know of the course to compute progress: ids only, no words. */
export type LessonOutline = { readonly id: string; readonly acts: readonly string[] }
export type CheckOutline = { readonly items: readonly { readonly id: string; readonly objective: string }[] }
export type ChapterOutline = {
  readonly id: string
  readonly lessons: readonly LessonOutline[]
  readonly check?: CheckOutline
}

export type LessonState = 'none' | 'begun' | 'done'

/**
 * Begun by the first act in it, done by its door; opened and read without an act is neither. An item may stand in a
 * lesson and in the check: only what was answered in the lesson begins the lesson, and a draft, which does not say
 * where it was left, begins nothing.
 */
export function lessonState(facts: Facts, lesson: LessonOutline): LessonState {
  const acts = new Set(lesson.acts)
  let begun = false
  for (const fact of facts.values()) {
    if (fact.kind === 'seen' && fact.about === lesson.id) return 'done'
    begun ||= isActIn(fact, acts)
  }
  return begun ? 'begun' : 'none'
}

function isActIn(fact: Fact, acts: ReadonlySet<string>): boolean {
  if (fact.kind === 'answer') return fact.place === 'lesson' && acts.has(fact.about)
  if (fact.kind === 'summary')
    return unpackRecord(fact.record).lessonRound !== undefined && acts.has(fact.about)
  const [name = '', part] = fact.about.split('.')
  return part !== 'draft' && (acts.has(fact.about) || acts.has(name))
}

export type CheckState = {
  readonly answered: number
  readonly all: number
  /** Mean of the items' best credits, unanswered ones count as nothing. */
  readonly credit: number
  /** Every item has its credit. */
  readonly done: boolean
}

export function checkState(records: ReadonlyMap<string, ItemRecord>, { items }: CheckOutline): CheckState {
  const credits = items.map(({ id }) => records.get(id)?.best)
  const all = items.length
  const answered = credits.filter(credit => credit !== undefined).length
  const sum = credits.reduce<number>((total, credit) => total + (credit ?? 0), 0)
  return { answered, all, credit: all > 0 ? sum / all : 0, done: all > 0 && answered === all }
}

/** An objective by the items that practise it. What was answered in lessons counts for calibration only. */
export function mastery(records: ReadonlyMap<string, ItemRecord>, items: readonly string[]): Mastery {
  const known = items.map(id => records.get(id) ?? NO_RECORD)
  if (known.every(({ first }) => first === undefined)) return 'none'
  return known.every(record => record.lastRight && !record.sureAndWrong) ? 'sure' : 'met'
}

export type Calibration = { readonly expected: number; readonly right: number; readonly all: number }

/** From so many answers with a word of confidence on the picture is drawn. */
export const CALIBRATION_FROM = 5

/**
 * What was expected and what came, by word of confidence. «Guessing» expects one in the number of options (a number
 * typed in expects nothing), «fairly sure» 70 %, «sure» 95 % (course design § 2.5).
 */
export function calibration(
  records: ReadonlyMap<string, ItemRecord>,
  optionsOf: (item: string) => number,
): readonly [Calibration, Calibration, Calibration] {
  const sums: [Tally, Tally, Tally] = [
    [0, 0],
    [0, 0],
    [0, 0],
  ]
  let luck = 0
  for (const [item, { tallies }] of records) {
    for (const place of [0, 1, 2] as const) {
      sums[place] = [sums[place][0] + tallies[place][0], sums[place][1] + tallies[place][1]]
    }
    if (optionsOf(item) > 0) luck += tallies[0][1] / optionsOf(item)
  }
  const line = ([right, all]: Tally, expected: number): Calibration => ({ right, all, expected })
  return [line(sums[0], sums[0][1] > 0 ? luck / sums[0][1] : 0), line(sums[1], 0.7), line(sums[2], 0.95)]
}

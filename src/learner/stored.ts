/** Everything that is kept of a learner, in the order of the course: what «/progress/» shows and offers to erase. */
import { byOrder, type Fact, type Facts } from './fact.ts'
import type { ChapterOutline } from './progress.ts'

/** What belongs to a chapter, by the names that facts are about; parts (`<name>.draft`) need not be listed. */
export type Belongings = { readonly id: string; readonly activities: readonly string[] }

export type StoredActivity = {
  readonly id: string
  /** In the order of the acts, with drafts and fields. */
  readonly facts: readonly Fact[]
  /** Second of the latest act; only shown. */
  readonly last: number
}
export type StoredChapter = {
  readonly id: string
  readonly activities: readonly StoredActivity[]
  readonly count: number
  readonly last: number
}
export type Stored = {
  /** Those of which something is kept, in the order of the course. */
  readonly chapters: readonly StoredChapter[]
  readonly settings: readonly StoredActivity[]
  /** About something that the course no longer has, or does not have yet. */
  readonly unknown: readonly StoredActivity[]
  readonly count: number
  readonly last: number
}

/** Lessons, what stands in them, the check; `more` are the chapter's scenarios, worksheets and other things. */
export function belongings(chapter: ChapterOutline, more: readonly string[] = []): Belongings {
  const lessons = chapter.lessons.flatMap(({ id, acts }) => [id, ...acts])
  const items = chapter.check?.items.map(({ id }) => id) ?? []
  return { id: chapter.id, activities: [...new Set([...lessons, ...items, ...more])] }
}

export function stored(facts: Facts, course: readonly Belongings[]): Stored {
  const known = new Set(course.flatMap(({ activities }) => activities))
  const groups = Map.groupBy([...facts.values()].sort(byOrder), ({ about }) => activityOf(about, known))
  const shown = new Set<string>()
  /** A name that stands in two chapters is shown in the first. */
  const take = (ids: Iterable<string>): StoredActivity[] =>
    [...ids].flatMap(id => {
      const group = shown.has(id) ? undefined : groups.get(id)
      shown.add(id)
      return group ? [{ id, facts: group, last: group.at(-1)?.at ?? 0 }] : []
    })
  const chapters = course.map(({ id, activities }) => summed(id, take(activities)))
  const settings = take([...groups.keys()].filter(id => !known.has(id) && isSetting(id)))
  const unknown = take(groups.keys())
  const all = summed('', [...chapters.flatMap(chapter => chapter.activities), ...settings, ...unknown])
  return {
    chapters: chapters.filter(({ count }) => count > 0),
    settings,
    unknown,
    count: all.count,
    last: all.last,
  }
}

/** Ids of all facts about these activities, their drafts and fields: what `learner.erase` takes. */
export function idsAbout(facts: Facts, activities: Iterable<string>): string[] {
  const names = new Set(activities)
  return [...facts.values()].filter(({ about }) => names.has(activityOf(about, names))).map(({ id }) => id)
}

/**
 * `<item>.draft` and `<worksheet>.<field>` belong to what stands before the dot; so does a part of a part. The
 * longest known name wins; of unknown ones the name before the first dot is taken, a setting stays whole.
 */
function activityOf(about: string, known: ReadonlySet<string>): string {
  for (let name = about; name; name = name.slice(0, Math.max(0, name.lastIndexOf('.'))))
    if (known.has(name)) return name
  return isSetting(about) ? about : (about.split('.')[0] ?? about)
}

function isSetting(about: string): boolean {
  return about.startsWith('setting.')
}

function summed(id: string, activities: readonly StoredActivity[]): StoredChapter {
  return {
    id,
    activities,
    count: activities.reduce((sum, { facts }) => sum + facts.length, 0),
    last: Math.max(0, ...activities.map(({ last }) => last)),
  }
}

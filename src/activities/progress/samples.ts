/** A small course and its facts for the tests of this page. Only for tests. */
import { vi } from 'vitest'
import { theCourse } from '#course/here.ts'
import type { Language } from '#course/language.ts'
import { learner } from '#learner/here.ts'
import type { ChapterLines } from './outline.ts'

const lesson = (id: string, ...acts: string[]) => ({
  id,
  label: `Lesson ${id}`,
  href: `/lessons/c/${id}/`,
  acts,
})

export const chapters: readonly ChapterLines[] = [
  {
    id: 'one',
    title: 'Chapter one',
    stage: '1',
    lang: undefined,
    lessons: [lesson('day', 'guess'), lesson('price', 'guess')],
    objectives: [{ id: 'hours', label: 'Count the hours' }],
    items: [
      { id: 'why', label: 'Why?', objective: 'hours', since: 1, key: { kind: 'single', right: ['base'] } },
      {
        id: 'share',
        label: 'What share?',
        objective: 'hours',
        since: 1,
        key: { kind: 'num', right: ['27.5'], tolerance: 0.5 },
      },
    ],
    posttest: [],
    check: { kind: 'check', href: '/check/one/' },
    others: [
      { id: 'guess', label: 'How many hours?', parts: [] },
      { id: 'week', label: 'Five days', parts: [{ id: 'search', label: 'Search' }] },
    ],
  },
  {
    id: 'two',
    title: 'Chapter two',
    stage: undefined,
    lang: undefined,
    lessons: [lesson('cells')],
    objectives: [],
    items: [{ id: 'before', label: 'Before', objective: 'hours', since: 1, key: undefined }],
    posttest: [],
    check: { kind: 'pretest', href: '/check/two/' },
    others: [],
  },
]

const common = { place: 'check', round: 1, lock: 9 } as const

/** Something of every sort that a learner leaves in chapter one, and one answer in chapter two. */
export function fillLearner(): void {
  learner.record({ kind: 'prediction', about: 'guess', said: ['40'] })
  learner.record({ kind: 'answer', about: 'why', said: ['base'], sure: 2, ...common })
  learner.record({ kind: 'value', about: 'share.draft', value: ['31.5'] })
  learner.record({ kind: 'value', about: 'week.search', value: 12.5 })
  learner.record({ kind: 'text', about: 'week.note', text: '<img src=x onerror=alert(1)>' })
  learner.record({ kind: 'seen', about: 'day' })
  learner.record({ kind: 'answer', about: 'before', said: ['x'], ...common })
}

/** The words of the page as they are built; the course is read once. */
const course = theCourse()
export const wordsIn = (language: Language) => course.in(language).words('progress')

/** Files given to the browser while a test runs. */
export function catchFiles(): Blob[] {
  const files: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation(file => {
    if (file instanceof Blob) files.push(file)
    return 'blob:test'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
  return files
}

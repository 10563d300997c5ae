import { expect, test } from 'vitest'
import { type CourseInLanguage, loadCourse } from '#course/course.ts'
import { deckIds, deckOf } from './parts.ts'
import { lengthOf, splitNotes } from './slide.ts'

const course = loadCourse().in('ru')
const [workshop] = course.workshops

/** The course with one workshop of these blocks. */
function withBlocks(blocks: NonNullable<typeof workshop>['blocks']): CourseInLanguage {
  if (!workshop) throw new Error('there is no workshop to vary')
  const own = { ...workshop, id: 'own', blocks }
  return { ...course, workshops: [own] }
}

const slides = course.chapters.find(({ id }) => id === 'cells')?.slides.map(({ id }) => id) ?? []
const [a = '', b = '', c = ''] = slides
const show = (...ids: string[]) => ids.map(slide => ({ slide }))

test('every chapter with slides, every workshop and every scenario with a room has a deck', () => {
  const ids = deckIds(course)
  expect(ids).toContain('cells')
  expect(ids).toContain('90-minutes')
  expect(ids).toContain('veterans')
  expect(new Set(ids).size).toBe(ids.length)
})

test('a chapter is one part, in the order of its file', () => {
  const { parts, count, blocks } = deckOf(course, 'cells')
  expect(parts).toHaveLength(1)
  expect(count).toBe(slides.length)
  expect(blocks).toEqual([])
})

test('neighbours of one file are rendered together; what stands before them in the file begins a part', () => {
  const base = { id: 'one', title: 'A', minutes: 5 }
  const { parts, count } = deckOf(
    withBlocks([
      { ...base, show: show(a, c, b) },
      { id: 'rest', title: 'B', minutes: 10, break: true },
      { id: 'two', title: 'C', minutes: 5, show: [...show(b), { scenario: 'veterans' }] },
    ]),
    'own',
  )
  expect(
    parts.map(part => (part.kind === 'slides' ? part.slides.map(({ as }) => as).join(' ') : part.kind)),
  ).toEqual([`${a} ${c}`, b, 'break', `${b}-2`, 'scenario'])
  expect(count).toBe(4)
})

test('the talk after a scenario stands in a block of its own', () => {
  const played = { id: 'play', title: 'A', minutes: 35, show: [{ scenario: 'veterans' }] }
  const talk = { id: 'talk', title: 'B', minutes: 15, show: [{ debrief: 'veterans' }] }
  expect(deckOf(withBlocks([played, talk]), 'own').parts).toEqual([
    { kind: 'scenario', id: 'veterans', block: 'play', debriefBlock: 'talk' },
  ])
  expect(() => deckOf(withBlocks([played, { ...talk, show: [...show(a), ...talk.show] }]), 'own')).toThrow(
    'comes right after "scenario: veterans"',
  )
})

test('notes are taken out of what stands on the stage', () => {
  expect(splitNotes('<p>1</p><aside class="slide-notes" data-notes><p>2</p></aside>')).toEqual({
    body: '<p>1</p>',
    notes: '<aside class="slide-notes" data-notes><p>2</p></aside>',
  })
  expect(splitNotes('<p>1</p>')).toEqual({ body: '<p>1</p>', notes: '' })
})

test('a short title is set large', () => {
  expect(lengthOf({ kind: 'title', title: 'Ячейки продаж' })).toBe('short')
  expect(lengthOf({ kind: 'list', title: 'а'.repeat(45) })).toBe('long')
})

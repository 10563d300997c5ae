// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { theCourse } from '#course/here.ts'
import { learner } from '#learner/here.ts'
import { pageOf, settled } from '../../quiz/on-page.ts'
import type { KeptRun } from '../runs.ts'
import { begun, beside, deedOf, runsOf } from '../runs.ts'
import { sampleProgram as program, sampleScript as script } from '../samples.ts'
import { Player, type PlayerProps } from './Player.tsx'
import { valueIn } from './use-run.ts'

const words = theCourse().in('ru').words('scenario')
const word = (name: string) => words[name] ?? ''
const floor = Object.fromEntries(
  theCourse()
    .in('ru')
    .explorable('x2-seating')
    .labels.map(({ id, text }) => [id, text]),
)
const props: PlayerProps = {
  ...{ program, script, language: 'ru', words, lede: 'lede', debriefHref: '/debrief/' },
  seating: { floor, groups: [['Ann', 'Bob', 'Cy', 'Di']] },
}

let page: ReturnType<typeof pageOf>
const show = (more: Partial<PlayerProps> = {}) => page.show(<Player {...props} {...more} />)
const runs = (): KeptRun[] => runsOf(learner.$facts.get(), program)
const heading = () => page.find('h2[tabindex]').textContent
const begin = () => page.press(word('begin'))
/** Chooses by its number, decides and goes on until the next decision or the ending. */
async function decide(choice: number): Promise<void> {
  await pick(choice)
  await page.press(word('decide'))
  await page.press(word('goOn'))
  const onward = page.seen('.between .button--primary')[0]
  if (onward) await click(onward)
}
async function pick(choice: number): Promise<void> {
  await click(page.seen('.choices input')[choice])
}
async function click(element: HTMLElement | undefined): Promise<void> {
  act(() => element?.click())
  await settled()
}

beforeEach(() => {
  page = pageOf()
  history.replaceState(null, '')
})
afterEach(() => page.forget())

test('a run goes from its start to an ending with its facts', async () => {
  await show()
  await begin()
  expect(heading()).toBe('title first')
  await decide(0)
  expect(heading()).toBe('title seats')
  await decide(0)
  await decide(0)
  expect(heading()).toBe('ending good')
  expect(page.texts('.ending-facts li')).toHaveLength(3)
  expect(page.find<HTMLAnchorElement>('.ending a').getAttribute('href')).toBe(
    `/debrief/#run=${runs()[0]?.id}`,
  )
})

test('effects are not told before the choice, and what moved is told after it', async () => {
  await show()
  await begin()
  await pick(0)
  expect(page.texts('.moves li')).toEqual([])
  await page.press(word('decide'))
  expect(page.texts('.moves li')).toEqual(['Trust+10'])
  expect(page.find('.told').textContent).toBe('consequence raise')
})

test('who leaves in the middle comes back to the same decision', async () => {
  await show()
  await begin()
  await decide(0)
  page.leave()
  await show()
  expect(heading()).toBe('title seats')
  // A new tab has no state of its own; the run in the middle is the one to go on with.
  page.leave()
  history.replaceState(null, '')
  await show()
  expect(heading()).toBe('title seats')
})

test('a decision stands in storage in the tick it is taken', async () => {
  await show()
  await begin()
  await pick(1)
  act(() => page.find<HTMLButtonElement>('[data-enter]').click())
  expect(runs()[0]?.decisions).toEqual([{ choice: 1 }])
})

test('a decision can be taken back until one goes on, and not after that', async () => {
  await show()
  await begin()
  await pick(0)
  await page.press(word('decide'))
  await page.press(word('takeBack'))
  expect(heading()).toBe('title first')
  expect(runs()[0]?.decisions).toEqual([])
  await decide(1)
  expect(page.seen('.consequence')).toEqual([])
  page.leave()
  await show()
  expect(heading()).toBe('title seats')
  expect(page.texts('button')).not.toContain(word('takeBack'))
})

test('what happens between is told with its cause: events, prices, moods', async () => {
  await show()
  await begin()
  await pick(0)
  await page.press(word('decide'))
  await page.press(word('goOn'))
  const told = page.texts('.happened')
  expect(told[0]).toContain('A call')
  expect(told[1]).toContain(word('price').replace('{of}', 'title first'))
  expect(told[1]).toContain('−3')
  // Half-way a reload comes back to the same screen.
  page.leave()
  await show()
  expect(page.texts('.happened')).toEqual(told)
})

test('who leaves is told and stays an outline', async () => {
  await show()
  await begin()
  await decide(1)
  await pick(0)
  await page.press(word('decide'))
  await page.press(word('goOn'))
  expect(page.texts('.happened h3')).toEqual([word('leftSuddenly').replace('{name}', 'Ann One')])
  expect(page.texts('.people [data-gone]')).toEqual([`Ann One${word('gone')}`])
})

test('the forecast is sealed with the start, asked again at every run, and may be passed over', async () => {
  await show()
  await click(page.seen('.start-ending input')[1])
  await begin()
  expect(runs()[0]?.forecast).toBe('bad')
  for (const choice of [0, 0, 0]) await decide(choice)
  await page.press(word('again'))
  expect(page.seen('.start-ending input').length).toBeGreaterThan(3)
  await begin()
  expect(runs().map(({ forecast }) => forecast)).toEqual(['bad', undefined])
})

test('the events of the last run can be had again', async () => {
  await show()
  await begin()
  for (const choice of [0, 0, 0]) await decide(choice)
  await page.press(word('again'))
  const same = page.seen('.start label').find(label => label.textContent === word('sameEvents'))
  await click(same)
  await begin()
  expect(new Set(runs().map(({ seed }) => seed)).size).toBe(1)
})

test('a run of another tab does not mix into this one', async () => {
  await show()
  await begin()
  await decide(0)
  act(() => {
    learner.record(begun(program, { profile: 'hard' }, 5, undefined))
    learner.record(deedOf(program, runs()[1]?.id ?? '', 0, { choice: 1 }))
  })
  await settled()
  expect(heading()).toBe('title seats')
  await decide(1)
  expect(runs().map(({ decisions }) => decisions.map(({ choice }) => choice))).toEqual([[0, 1], [1]])
  // After a reload each tab still has its own.
  page.leave()
  await show()
  expect(heading()).toBe('title third')
})

test('a run of an earlier edition is not played on, and nothing of it is erased', async () => {
  const before = { ...program, endWeek: 6 }
  learner.record(begun(before, { profile: 'standard' }, 1, undefined))
  learner.record(deedOf(before, runs()[0]?.id ?? '', 0, { choice: 0 }))
  await show()
  expect(page.find('.banner').textContent).toMatch(new RegExp(word('old').split('{date}')[1] ?? ''))
  await begin()
  expect(heading()).toBe('title first')
  expect(runs().map(({ decisions }) => decisions.length)).toEqual([1, 0])
})

test('the effect of a drawn seating decides, by the nearest card, and the seating is kept', async () => {
  await show()
  await begin()
  await decide(0)
  await import('./SeatingPlan.tsx')
  await import('./Seats.tsx')
  await click(page.find('.choice--plan'))
  const lists = () => page.seen('.roster select') as HTMLSelectElement[]
  expect(lists()).toHaveLength(4)
  for (const who of [0, 1, 2, 3]) {
    const list = lists()[who]
    act(() => {
      if (list) list.value = `building-${who + 1}`
      list?.dispatchEvent(new Event('change', { bubbles: true }))
    })
  }
  await click(page.seen('.seat-switch input')[1])
  await page.press(word('seatThem'))
  expect(runs()[0]?.decisions[1]).toEqual({ choice: 0, seated: -26 })
  const seats = ['building-1', 'building-2', 'building-3', 'building-4', 'own-breaks']
  expect(valueIn(learner.$facts.get(), beside(program.id, runs()[0]?.id ?? '').seats)).toEqual(seats)
  await settled()
  expect(page.texts('.seats li')[0]).toContain('Ann')
})

test('digits choose and Enter decides and goes on, with the focus on what came', async () => {
  await show()
  await begin()
  expect(document.activeElement).toBe(page.find('h2[tabindex]'))
  await page.key('2')
  await page.key('Enter')
  expect(runs()[0]?.decisions).toEqual([{ choice: 1 }])
  expect(document.activeElement).toBe(page.find('.consequence h2'))
  await page.key('Enter')
  expect(page.seen('.consequence')).toEqual([])
})

test('deciding without a choice says what is missing', async () => {
  await show()
  await begin()
  await page.press(word('decide'))
  expect(page.texts('.error')).toEqual([word('choose')])
  expect(runs()[0]?.decisions).toEqual([])
})

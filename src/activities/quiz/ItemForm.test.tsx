// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Item } from '#course/shapes/items.ts'
import { factsOf } from '#learner/fact.ts'
import { learner } from '#learner/here.ts'
import { earlyText } from '../early.ts'
import { LessonItem } from './LessonItem.tsx'
import { answers, type Page, pageOf, settled } from './on-page.ts'
import { match, multi, num, order, posed, single, sort, words } from './samples.ts'

let page: Page
beforeEach(() => {
  page = pageOf()
})
afterEach(() => page.forget())

const form = (item: Item) => <LessonItem posed={posed(item)} words={words} />
const comments = () => page.texts('.comment')

test('a first miss: the commentary of what was chosen and a hint, the key closed', async () => {
  await page.show(form(single))
  await page.choose('lazy')
  await page.press('check')
  expect(answers()).toEqual([{ about: 'why', said: ['lazy'], place: 'lesson', round: 1, lock: 3 }])
  expect(comments()).toEqual(['why lazy', 'hint look at the day'])
  expect(page.texts('.option-verdict')).toEqual(['your answer'])
  expect(document.activeElement?.textContent).toBe('wrong')
  expect(page.find('[role="status"]').textContent).toBe('wrong')
})

test('the second try that is right opens everything', async () => {
  await page.show(form(single))
  await page.choose('lazy')
  await page.press('check')
  await page.press('again')
  expect(page.texts('.comment')).toEqual(['hint look at the day'])
  await page.choose('base')
  await page.press('check')
  expect(comments().sort()).toEqual(['the paragraph', 'why base', 'why hands', 'why lazy'])
  expect(page.texts('h4')).toEqual(['right'])
  expect(answers().map(({ said }) => said)).toEqual([['lazy'], ['base']])
})

test('the key can be asked for; it is spoken, and the learner’s answer stays marked', async () => {
  await page.show(form(single))
  await page.choose('lazy')
  await page.press('check')
  await page.press('showKey')
  expect(answers().at(-1)?.said).toEqual([])
  expect(page.texts('.option-verdict').sort()).toEqual(['right answer', 'your answer'])
  expect(page.find('[role="status"]').textContent).toBe('wrong. The answer is text of base')
})

test('confidence goes with the answer, and nobody has to give it', async () => {
  await page.show(form(single))
  await page.choose('base')
  page.find<HTMLInputElement>('input[name="sure"][value="2"]').click()
  await page.press('check')
  expect(answers()[0]?.sure).toBe(2)
})

test('nothing chosen: it is said, nothing is recorded', async () => {
  await page.show(form(single))
  await page.press('check')
  expect(page.texts('[role="alert"]')).toEqual(['choose first'])
  expect(answers()).toEqual([])
})

test('digits choose, Enter on the verdict goes on', async () => {
  await page.show(form(single))
  const second = page.seen('.options input')[1]
  await page.key('2', page.find('.options input'))
  expect(second).toHaveProperty('checked', true)
  await page.press('check')
  const isRight = answers()[0]?.said[0] === 'base'
  await page.key('Enter')
  expect(page.seen('h4')).toHaveLength(isRight ? 1 : 0)
})

test('a number is read with a comma and a unit; a known wrong one tells how one comes to it', async () => {
  await page.show(form(num))
  await page.enter('input.field', '44 %')
  await page.press('check')
  expect(answers()[0]?.said).toEqual(['44'])
  expect(comments()).toContain('you counted calls')
  await page.press('again')
  await page.enter('input.field', '27,6')
  await page.press('check')
  expect(answers()[1]?.said).toEqual(['27.6'])
  expect(page.texts('h4')).toEqual(['right'])
  expect(page.find('.item-number').textContent).toContain('The answer is 27,5')
})

test('several answers are kept sorted, and half of them is partly', async () => {
  await page.show(form(multi))
  await page.choose('third')
  await page.press('check')
  expect(page.texts('h4')).toEqual(['partly'])
  expect(page.texts('.option-verdict')).toEqual([])
  await page.press('again')
  await page.choose('half')
  await page.press('check')
  expect(answers().at(-1)?.said).toEqual(['half', 'third'])
})

test('steps are moved by buttons and by lifting, told each time, and put back by Escape', async () => {
  await page.show(form(order))
  const steps = () => page.seen('[data-step]').map(step => step.dataset['step'])
  const before = steps()
  const first = page.find('.step-text')
  first.focus()
  await page.key(' ', first)
  await page.key('ArrowDown', first)
  expect(steps()).toEqual([before[1], before[0], before[2]])
  expect(page.find('[role="status"]').textContent).toContain('2 of 3')
  await page.key('Escape', page.find('.step--lifted .step-text'))
  expect(steps()).toEqual(before)
  page.seen('.step-down')[0]?.click()
  await settled()
  expect(steps()).toEqual([before[1], before[0], before[2]])
})

test('match and sort are complete when every row has its place', async () => {
  await page.show(form(match))
  await page.enter('select', 'busy:passes')
  await page.press('check')
  expect(answers()).toEqual([])
  const second = page.seen('select')[1]
  if (second instanceof HTMLSelectElement) second.value = 'none:alive'
  second?.dispatchEvent(new Event('change', { bubbles: true }))
  await settled()
  await page.press('check')
  expect(answers()[0]?.said).toEqual(['busy:passes', 'none:alive'])
  // The card left over says why it fits nowhere; what is right stays closed.
  expect(comments()).toEqual(['text of busy: why passes', 'hint look at the day'])
  await page.press('showKey')
  expect(page.root.textContent).toContain('goes to text of codes')
})

const roomOf = (card: string) =>
  page.find(`[data-card="${card}"]`).closest<HTMLElement>('[data-place]')?.dataset['place']

test('a digit puts a card into its room from its list, Escape takes it back', async () => {
  await page.show(form(sort))
  const list = () => page.find<HTMLSelectElement>('[data-card="claim"] select')
  await page.key('2', list())
  expect(roomOf('claim')).toBe('keeps')
  expect(list().value).toBe('claim:keeps')
  expect(document.activeElement).toBe(list())
  await page.key('Escape', list())
  expect(roomOf('claim')).toBe('')
})

test('keys pressed one after another without a pause all reach the card, wherever it is drawn', async () => {
  await page.show(form(sort))
  const pressed = (value: string) =>
    act(() => {
      const list = document.activeElement
      if (!(list instanceof HTMLSelectElement)) return
      list.value = value
      list.dispatchEvent(new Event('change', { bubbles: true }))
    })
  page.find('[data-card="claim"] select').focus()
  for (const value of ['claim:creates', '', 'claim:keeps']) pressed(value)
  expect(roomOf('claim')).toBe('keeps')
})

test('Space takes a card, Escape returns it, a digit puts it and goes on to the next one', async () => {
  await page.show(form(sort))
  const grip = (card: string) => page.find(`[data-card="${card}"] .grip`)
  await page.key(' ', grip('truck'))
  expect(grip('truck').getAttribute('aria-pressed')).toBe('true')
  expect(page.find('[role="status"]').textContent).toBe('took text of truck')
  await page.key('Escape', grip('truck'))
  expect(grip('truck').getAttribute('aria-pressed')).toBe('false')
  await page.key(' ', grip('truck'))
  await page.key('1', grip('truck'))
  expect(roomOf('truck')).toBe('creates')
  expect(page.find('[role="status"]').textContent).toBe('text of truck in text of creates, 2 left')
  expect(document.activeElement?.closest('.pool')).not.toBeNull()
})

test('moves are taken back one by one, by the button and by Ctrl and Z in any layout', async () => {
  await page.show(form(sort))
  await page.key('1', page.find('[data-card="claim"] select'))
  await page.key('2', page.find('[data-card="claim"] select'))
  await page.press('back')
  expect(roomOf('claim')).toBe('creates')
  await act(() => {
    const event = { key: 'я', code: 'KeyZ', ctrlKey: true, bubbles: true, cancelable: true }
    page.find('[data-card="claim"] .grip').dispatchEvent(new KeyboardEvent('keydown', event))
  })
  await settled()
  expect(roomOf('claim')).toBe('')
})

test('passing over a card in one list takes it from no other row', async () => {
  await page.show(form(match))
  await page.enter('select', 'busy:codes')
  const second = page.seen('select')[1]
  if (second instanceof HTMLSelectElement) second.value = 'none:codes'
  second?.dispatchEvent(new Event('change', { bubbles: true }))
  await settled()
  expect(page.seen('select').map(each => each instanceof HTMLSelectElement && each.value)).toEqual([
    'busy:codes',
    'none:codes',
  ])
})

test('a half-done answer is there again after leaving, and gone once it is given', async () => {
  await page.show(form(multi))
  await page.choose('may')
  page.leave()
  await page.show(form(multi))
  expect(page.find('input[value="may"]')).toHaveProperty('checked', true)
  await page.press('check')
  expect(factsOf(learner.$facts.get(), 'value').map(({ value }) => value)).toEqual([null])
})

test('what was chosen before the island came stays chosen', async () => {
  page.serve(form(single))
  page.find<HTMLInputElement>('input[value="hands"]').checked = true
  page.enliven(form(single))
  await settled()
  expect(page.find('input[value="hands"]')).toHaveProperty('checked', true)
  await page.press('check')
  expect(answers()[0]?.said).toEqual(['hands'])
})

test('an early answer is answered at once, taken over and not asked again', async () => {
  document.documentElement.dataset['learner'] = 'chetyre-etapa'
  new Function(earlyText)()
  page.serve(form(single))
  page.find<HTMLInputElement>('input[value="lazy"]').checked = true
  page.find<HTMLFormElement>('form').requestSubmit()
  expect(comments()).toEqual(['why lazy', 'hint look at the day'])
  expect(page.texts('.verdict-word')).toEqual(['wrong'])
  page.enliven(form(single))
  await settled()
  expect(answers().map(({ said }) => said)).toEqual([['lazy']])
  expect(page.texts('.verdict-word')).toEqual(['wrong'])
  expect(comments()).toEqual(['why lazy', 'hint look at the day'])
  await page.press('again')
  expect(page.find('input[value="base"]')).toHaveProperty('disabled', false)
  await page.choose('base')
  await page.press('check')
  expect(page.texts('h4')).toEqual(['right'])
  expect(answers()).toHaveLength(2)
})

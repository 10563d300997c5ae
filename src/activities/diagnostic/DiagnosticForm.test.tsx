// @vitest-environment happy-dom
import { hydrate, render } from 'preact'
import { act } from 'preact/test-utils'
import { renderToString } from 'preact-render-to-string'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { theCourse } from '#course/here.ts'
import { learner } from '#learner/here.ts'
import { DiagnosticForm } from './DiagnosticForm.tsx'
import { aroundOf } from './profile.ts'

const course = theCourse().in('ru')
const chapter = course.chapter('start')
const { diagnostic } = chapter
if (!diagnostic) throw new Error('no diagnostic')
const { signs } = diagnostic
const words = course.words('diagnostic')
const view = (
  <DiagnosticForm
    diagnostic={diagnostic}
    around={aroundOf(course, chapter, path => path)}
    language="ru"
    words={words}
  />
)

let root: HTMLElement
beforeEach(() => {
  root = document.createElement('div')
  document.body.replaceChildren(root)
  open()
})
afterEach(() => {
  act(() => render(null, root))
  learner.flush()
  learner.erase(learner.$facts.get().keys())
})

function open(): void {
  act(() => render(null, root))
  act(() => render(view, root))
}
/** Spaces that must not break are spaces. */
const plain = (text: string | null | undefined) => (text ?? '').replace(/\s/g, ' ')
const place = () => plain(root.querySelector('.diagnostic-place')?.textContent)
const shown = () => root.querySelectorAll('.sign:not([hidden])').length
const result = () => plain(root.querySelector('.diagnostic-result')?.textContent)
const press = (name: string) =>
  act(() => {
    const found = [...root.querySelectorAll('button')].find(
      each => each.textContent === words[name] || plain(each.getAttribute('aria-label')) === name,
    )
    if (!found) throw new Error(`no button ${name}`)
    found.click()
  })
const radio = (sign: string, answer: string) =>
  root.querySelector<HTMLInputElement>(`#sign-${sign} [value="${answer}"]`)
const choose = (sign: string, answer: string) => act(() => radio(sign, answer)?.click())
const answerOf = (sign: (typeof signs)[number], stage: number) =>
  stage === 0 ? 'unknown' : (sign.answers.find(answer => answer.stage === stage)?.id ?? '')
/** One digit a sign: the stage, 0 for «не знаю», a space for none. */
function answer(stages: string): void {
  ;[...stages].forEach((digit, n) => {
    const sign = signs[n]
    if (sign && digit !== ' ') choose(sign.id, answerOf(sign, Number(digit)))
  })
}
const counts = () => [...root.querySelectorAll('.stage-bar-count')].map(count => count.textContent).join(' ')

test('three signs a page, on to the result, back again, the heading in focus', () => {
  expect(place()).toBe('Признаки 1–3 из 12')
  expect(shown()).toBe(3)
  press('next')
  expect(place()).toBe('Признаки 4–6 из 12')
  expect(plain(document.activeElement?.textContent)).toBe('Признаки 4–6 из 12')
  press('back')
  press('next')
  press('next')
  press('next')
  expect(root.querySelector<HTMLElement>('.diagnostic-people')?.hidden).toBe(false)
  press('toResult')
  expect([place(), shown()]).toEqual(['Что вышло', 0])
  expect(result()).toContain('Ни на один вопрос ответа пока нет')
  expect(root.querySelector('.stage-bars')).toBe(null)
})

test('answering all of a page does not turn it, and answers are kept at once as ids', () => {
  answer('110')
  expect(place()).toBe('Признаки 1–3 из 12')
  const facts = [...learner.$facts.get().values()]
  expect(facts).toMatchObject([
    { kind: 'value', about: 'diagnostic.who-finds', value: 'same-manager' },
    { kind: 'value', about: 'diagnostic.who-writes-documents', value: 'manager' },
    { kind: 'value', about: 'diagnostic.who-meets-the-truck', value: 'unknown' },
  ])
})

test('taken up again at the first page with a gap, and at the result when there is none', () => {
  answer('111 11111111')
  open()
  expect(place()).toBe('Признаки 4–6 из 12')
  expect(root.querySelectorAll(':checked').length).toBe(11)
  answer('   2')
  open()
  expect(place()).toBe('Что вышло')
})

test('the result is sentences, five bars and their signs', () => {
  answer('111111122330')
  open()
  expect(counts()).toBe('7 2 2 0 1')
  expect(result()).toContain('Больше всего признаков стихийных продаж')
  expect(result()).toContain('Ближайший шаг: сосчитать часы')
  expect(result()).toContain('признаки № 8, 9')
  expect(result()).not.toMatch(/[{}]/)
  expect(root.querySelectorAll('.diagnostic-profile textarea').length).toBe(4)
})

test('two stages are both named, many unknown are said, a small department gets the half-steps', () => {
  answer('111000002220')
  const people = root.querySelector<HTMLInputElement>('[name="people"]')
  act(() => {
    if (people) people.value = '6'
    people?.dispatchEvent(new Event('input', { bubbles: true }))
  })
  press('next')
  press('toResult')
  expect(result()).toContain('Два этапа стоят рядом: стихийные продажи и ячейки')
  expect(result()).toContain('На 6 вопросов из двенадцати')
  expect(result()).toContain('У вас до семи человек')
})

test('an answer is changed from the list, and the result follows', () => {
  answer('111111111111')
  open()
  press('Изменить ответ № 5')
  expect(place()).toBe('Признаки 4–6 из 12')
  expect(document.activeElement).toBe(radio('whose-phone', 'only-manager'))
  choose('whose-phone', 'two-people')
  press('toResult')
  expect(counts()).toBe('11 1 0 0 0')
})

test('start again empties everything, and can be taken back', () => {
  answer('111111111111')
  open()
  press('again')
  expect([place(), root.querySelectorAll(':checked').length]).toEqual(['Признаки 1–3 из 12', 0])
  expect(plain(root.querySelector('[role="status"]')?.textContent)).toBe('Ответы убраны. Их можно вернуть.')
  press('undo')
  expect([place(), counts()]).toEqual(['Что вышло', '12 0 0 0 0'])
})

test('the number expected in the lesson comes back beside the bars', () => {
  answer('111111111111')
  open()
  expect(result()).not.toContain('Вы ожидали')
  act(() => learner.record({ kind: 'prediction', about: 'signs-on-one-stage', said: ['5'] }))
  expect(result()).toContain('Вы ожидали 5, вышло 12')
})

test('without script all signs stand there with their letters and no button', () => {
  const html = renderToString(view)
  expect(html.match(/<fieldset class="sign"/g)?.length).toBe(12)
  expect(html).not.toMatch(/<button|<fieldset[^>]*hidden/)
})

test('what was chosen before the code arrived is taken over', () => {
  act(() => render(null, root))
  root.innerHTML = renderToString(view)
  const early = radio('who-finds', 'separate-people')
  if (early) early.checked = true
  act(() => hydrate(view, root))
  expect([...learner.$facts.get().values()]).toMatchObject([{ value: 'separate-people' }])
  expect(radio('who-finds', 'separate-people')?.checked).toBe(true)
})

test('the place of an answer does not tell its stage', () => {
  const first = [...root.querySelectorAll('.sign')].map(
    (sign, n) =>
      signs[n]?.answers.find(each => each.id === sign.querySelector<HTMLInputElement>('input')?.value)?.stage,
  )
  expect(new Set(first).size).toBeGreaterThan(2)
})

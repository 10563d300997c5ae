// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { learner } from '#learner/here.ts'
import { FORMAT, readProgress, writeProgress } from '#learner/progress-file.ts'
import { fillLearner, wordsIn } from './samples.ts'
import { progressPage, type ShownProgress } from './samples-page.tsx'

const ru = wordsIn('ru')

let shown: ShownProgress
beforeEach(() => {
  shown = progressPage()
})
afterEach(() => shown.forget())

test('merges, says what came, and the second time that nothing did', async () => {
  fillLearner()
  const file = writeProgress(learner.$facts.get())
  learner.erase(learner.$facts.get().keys())
  learner.record({ kind: 'seen', about: 'cells' })
  await shown.show()
  await shown.load(file, 'мой.json')
  expect(shown.told()).toContain('Загрузили «мой.json». Новое: 2 ответа, 1 прикидка, 1 отметка о занятии')
  expect(shown.kept()).toContain('seen cells')
  expect(shown.kept()).toHaveLength(8)
  await shown.load(file, 'мой.json')
  expect(shown.told()).toContain('нет ничего нового')
})

test('a later value replaces an earlier one, and that is said', async () => {
  learner.record({ kind: 'value', about: 'week.search', value: 1 })
  const [fact] = learner.$facts.get().values()
  learner.record({ kind: 'value', about: 'week.search', value: 2 })
  const file = writeProgress(learner.$facts.get())
  learner.erase(learner.$facts.get().keys())
  learner.absorb(new Map(fact ? [[fact.id, fact]] : []))
  await shown.show()
  await shown.load(file, 'мой.json')
  expect(shown.told()).toContain('Заменили более поздним из файла: 1 поле')
})

const whole = (parts: object) =>
  JSON.stringify({ format: FORMAT, version: 1, course: 'chetyre-etapa', facts: [], ...parts })

test.each([
  ['not-json', 'Дорогая бабушка'],
  ['cut-off', whole({}).slice(0, -4)],
  ['not-progress', '{"__proto__":{"format":"chetyre-etapa-progress","polluted":1}}'],
  ['other-course', whole({ course: 'x' })],
  ['newer', whole({ version: 99 })],
  ['no-facts', whole({ facts: [{ __proto__: null, kind: 'text', about: '<b>', text: 'x' }] })],
  ['too-big', 'я'.repeat(10_000_001)],
])('refuses %s in a sentence of its own, and nothing changes', async (why, content) => {
  fillLearner()
  const before = new Map(learner.$facts.get())
  await shown.show()
  await shown.load(content, '<b>отчёт</b>.xlsx')
  expect(shown.told()).toBe(
    ru[`refused-${why}`]?.replaceAll('\u00a0', ' ').replace('{file}', '<b>отчёт</b>.xlsx'),
  )
  expect(shown.told()).toMatch(/Ничего не изменилось\.$/)
  expect(shown.page.root.querySelector('.transfer b')).toBeNull()
  expect(learner.$facts.get()).toEqual(before)
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})

test('a file that cannot be read any more is refused, too', async () => {
  await shown.show()
  vi.spyOn(File.prototype, 'text').mockRejectedValue(new DOMException('gone', 'NotReadableError'))
  await shown.load('x', 'x.json')
  expect(shown.told()).toContain('Браузер не смог прочитать')
})

test('hostile facts in a good file are left out and counted', async () => {
  fillLearner()
  const facts = readProgress(writeProgress(learner.$facts.get()))
  const good = facts.is === 'read' ? [...facts.facts.values()] : []
  learner.erase(learner.$facts.get().keys())
  await shown.show()
  await shown.load(
    whole({ facts: [...good, { kind: 'seen', about: '<script>', n: 1, at: 1, id: 'x' }] }),
    'x.json',
  )
  expect(shown.told()).toContain('Записей, которые не удалось прочитать: 1')
  expect(shown.kept()).toHaveLength(7)
})

const paste = async (text: string) => {
  const field = shown.page.find<HTMLTextAreaElement>('textarea:not([readonly])')
  act(() => {
    field.value = text
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await shown.page.press(ru['textRead'] ?? '')
  await vi.waitFor(() => expect(shown.told()).not.toBe(''))
}

test('a text goes out by the clipboard and comes in by the field, by the same merge', async () => {
  const writeText = vi.fn(async (_: string) => {})
  vi.stubGlobal('navigator', { clipboard: { writeText } })
  fillLearner()
  learner.record({ kind: 'text', about: 'note', text: 'своими словами' })
  const before = shown.kept()
  await shown.show()
  await shown.page.press(ru['textCopy'] ?? '')
  await vi.waitFor(() => expect(shown.told()).toContain('Скопировали текст'))
  const [[text = ''] = []] = writeText.mock.calls
  vi.unstubAllGlobals()
  expect(shown.page.find<HTMLTextAreaElement>('textarea[readonly]').value).toBe(text)
  learner.erase(learner.$facts.get().keys())
  await paste(`Вот: «${text}»`)
  await vi.waitFor(() => expect(shown.told()).toContain('Загрузили «вставленный текст»'))
  expect(shown.kept()).toEqual(before.filter(name => !name.startsWith('text ')))
})

test('a clipboard that is refused leaves the text in sight', async () => {
  vi.stubGlobal('navigator', {})
  fillLearner()
  await shown.show()
  await shown.page.press(ru['textCopy'] ?? '')
  await vi.waitFor(() => expect(shown.told()).toContain('Браузер не дал скопировать'))
  expect(shown.page.find<HTMLTextAreaElement>('textarea[readonly]').value).toMatch(/^\[chetyre-etapa\|.*\]$/)
  vi.unstubAllGlobals()
})

test.each([
  ['no-code', 'Дорогая бабушка'],
  ['cut-off', '[chetyre-etapa|1|z|AAAA'],
  ['changed', '[chetyre-etapa|1|z|AAAA|x]'],
  ['newer', '[chetyre-etapa|9|z|AAAA|x]'],
])('a pasted text is refused as %s in a sentence of its own, and nothing changes', async (why, text) => {
  fillLearner()
  const before = shown.kept()
  await shown.show()
  await paste(text)
  const sentence = (ru[`refused-${why}`] ?? '').replace(/\u00a0/g, ' ')
  expect(shown.told()).toBe(sentence.replace('{file}', 'вставленный текст'))
  expect(shown.kept()).toEqual(before)
})

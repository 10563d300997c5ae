// @vitest-environment happy-dom
import { renderToString } from 'preact-render-to-string'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { here, learner } from '#learner/here.ts'
import { fillLearner, wordsIn } from './samples.ts'
import { progressPage, type ShownProgress, view } from './samples-page.tsx'

const ru = wordsIn('ru')

let shown: ShownProgress
beforeEach(() => {
  shown = progressPage()
})
afterEach(() => shown.forget())

test('the server draws nothing that needs the browser', () => {
  expect(renderToString(view())).toBe('<div class="progress"></div>')
})

test('an empty page invites, and offers nothing to save or erase', async () => {
  await shown.show()
  expect(shown.page.texts('.lede')).toEqual([ru['empty']])
  expect(shown.page.seen('.button--danger')).toEqual([])
  expect(shown.page.seen('button:disabled').map(each => each.textContent)).toEqual([
    ru['save'],
    ru['textCopy'],
    ru['textRead'],
  ])
})

test('lessons, checks and objectives in words', async () => {
  fillLearner()
  await shown.show()
  expect(shown.texts('.discs li')).toEqual([
    'Lesson day: пройдено',
    'Lesson price: начато',
    'Lesson cells: не начато',
  ])
  expect(shown.checks()).toEqual(['1 из 2', '1 из 1'])
  expect(shown.texts('.objectives span:last-child')).toEqual(['знакомо'])
  expect(shown.page.find('tbody th a').getAttribute('href')).toBe('/lessons/c/price/')
  learner.record({ kind: 'answer', about: 'share', said: ['27.5'], place: 'check', round: 1, lock: 9 })
  await shown.settled()
  expect(shown.checks()[0]).toContain('2 из 2, пройдена')
  expect(shown.texts('.objectives span:last-child')).toEqual(['уверенно'])
})

test('an answer to what meant something else earns nothing', async () => {
  learner.record({ kind: 'answer', about: 'why', said: ['base'], place: 'check', round: 1, lock: 0 })
  await shown.show()
  expect(shown.checks()[0]).toContain('не начата')
})

test('everything that is stored can be seen, and markup in it is text', async () => {
  fillLearner()
  learner.record({ kind: 'value', about: 'long-gone', value: true })
  localStorage.setItem(`${here.prefix}:theme`, 'dark')
  localStorage.setItem(`${here.prefix}:aside:fact:x:1`, '<b onclick="x">broken</b>')
  await shown.show()
  expect(shown.page.seen('.kept-value')).toEqual([])
  await shown.unfold()
  const values = shown.texts('.kept-value')
  for (const value of ['40', 'base', '31,5', '12,5', '<img src=x onerror=alert(1)>', 'dark', 'да'])
    expect(values).toContain(value)
  expect(values).toContain('<b onclick="x">broken</b>')
  expect(shown.page.root.querySelector('.kept img, .kept b')).toBeNull()
  expect(shown.text()).toContain('Search')
  expect(shown.text()).toContain('в проверке, уверен')
  expect(shown.text()).toContain('1 сохранённое значение не читается')
})

test('what a trainer keeps here is named and can be erased', async () => {
  localStorage.setItem(`${here.prefix}:workshop:day`, '{"v":1}')
  localStorage.setItem(`${here.prefix}:room:90-minutes`, '{"run":0}')
  await shown.show()
  await shown.unfold()
  expect(shown.texts('.kept-entry > span').map(text => text.split(' {')[0])).toEqual([
    'Показ: 90-minutes',
    'План мастерской: day',
  ])
  await shown.erase('Стереть: План мастерской: day')
  await shown.answer('erase')
  expect(localStorage.getItem(`${here.prefix}:workshop:day`)).toBeNull()
  expect(localStorage.getItem(`${here.prefix}:room:90-minutes`)).toBe('{"run":0}')
})

describe('erasing', () => {
  beforeEach(async () => {
    fillLearner()
    await shown.show()
    await shown.unfold()
  })

  test('one activity: the dialog names what is lost, and no other thing goes', async () => {
    const before = shown.kept()
    await shown.erase('Стереть: Five days')
    expect([...(shown.dialog()?.querySelectorAll('li') ?? [])].map(li => li.textContent)).toEqual([
      '1 поле',
      '1 текст',
    ])
    expect(shown.kept()).toEqual(before)
    await shown.answer('erase')
    expect(shown.kept()).toEqual(before.filter(each => !each.includes('week')))
    expect(document.activeElement?.textContent).toBe('Стёрто: «Five days».')
  })

  test('one chapter, with its drafts', async () => {
    await shown.erase('Стереть главу…')
    await shown.answer('erase')
    expect(shown.kept()).toEqual(['answer before'])
  })

  test('the file comes first, and holds what is then erased', async () => {
    await shown.erase('Стереть прогресс…')
    const first = shown.dialog()?.querySelector('button')
    expect(first?.textContent).toBe(ru['saveFirst'])
    await shown.answer('saveFirst')
    expect(shown.dialog()?.textContent).toMatch(/chetyre-etapa-progress-\d{4}-\d\d-\d\d\.json/)
    const whole = shown.kept()
    await shown.answer('erase')
    expect(shown.kept()).toEqual([])
    await shown.load((await shown.saved[0]?.text()) ?? '', 'мой.json')
    expect(shown.kept()).toEqual(whole)
    expect(shown.saved[0]?.type).toBe('application/json')
    await vi.waitFor(() => expect(shown.text()).toMatch(/Последний файл вы сохраняли \d+ [а-я]+ \d{4} г\./))
  })

  test('all: also the look of the site and what was set aside', async () => {
    shown.page.leave()
    localStorage.setItem(`${here.prefix}:theme`, 'dark')
    localStorage.setItem(`${here.prefix}:aside:fact:x:1`, '?')
    localStorage.setItem('of-another-site', 'stays')
    await shown.show()
    await shown.erase('Стереть прогресс…')
    expect(shown.dialog()?.textContent?.replaceAll('\u00a0', ' ')).toContain('1 отложенное значение')
    await shown.answer('erase')
    const left = Object.getOwnPropertyNames(localStorage).filter(key => !key.includes(':erased:'))
    expect(left).toEqual(['of-another-site'])
  })

  test('what another tab has put there meanwhile is shown, and goes with all the rest', async () => {
    localStorage.setItem('chetyre-etapa:asked-to-last', '1')
    window.dispatchEvent(new StorageEvent('storage', { key: 'chetyre-etapa:asked-to-last', newValue: '1' }))
    await vi.waitFor(() => expect(shown.text()).toContain('Настройки сайта'))
    await shown.erase('Стереть прогресс…')
    localStorage.setItem('chetyre-etapa:fact:of-tomorrow', '{"v":99}')
    await shown.answer('erase')
    const left = Object.getOwnPropertyNames(localStorage).filter(key => !key.includes(':erased:'))
    expect(left).toEqual([])
  })

  test('who thinks better of it loses nothing and is back where he was', async () => {
    const before = shown.kept()
    const opener = await shown.erase('Стереть прогресс…')
    await shown.answer('keep')
    expect(shown.dialog()).toBeNull()
    expect(shown.kept()).toEqual(before)
    expect(document.activeElement).toBe(opener)
  })

  test('a browser that will not let go is told, and what is left stays in sight', async () => {
    vi.spyOn(learner, 'erase').mockReturnValueOnce(false)
    await shown.erase('Стереть прогресс…')
    await shown.answer('erase')
    expect(shown.page.texts('.kept .error')).toEqual([ru['notErased']])
    expect(shown.kept()).not.toEqual([])
  })
})

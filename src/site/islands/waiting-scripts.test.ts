import { expect, test } from 'vitest'
import { waitingScripts, waits } from './waiting-scripts.ts'

const page = (body: string, attributes = ' data-waits="true"') =>
  `<html lang="ru"${attributes}><body>${body}<script type="module" src="/a.js"></script><script type="module" src="/b.js"></script></body>`
const island = '<astro-island client="touch"></astro-island>'

test('a page that may wait names its scripts and loads none', () => {
  expect(waitingScripts(page(island))).toBe(`<html lang="ru" data-waits="/a.js /b.js"><body>${island}</body>`)
  expect(waits(waitingScripts(page(island)))).toBe(true)
})

test('a page that says nothing is left alone', () => {
  expect(waitingScripts(page(island, ''))).toBe(page(island, ''))
  expect(waits(page(island, ''))).toBe(false)
})

test('with an island that wakes at once, or with none, it does not wait', () => {
  for (const body of ['<astro-island client="load"></astro-island>', '<p>words</p>'])
    expect(waitingScripts(page(body))).toBe(page(body, ''))
})

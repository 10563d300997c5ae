import { expect, test } from 'vitest'
import { addressOf, hashOf, leadsTo, virtual } from './address.ts'

const here = addressOf('#/en/lessons/a/?x=1#b')

test('an address is read from the hash and written to it', () => {
  expect(here).toEqual({ path: '/en/lessons/a/', search: '?x=1', hash: '#b' })
  expect(hashOf(here)).toBe('#/en/lessons/a/?x=1#b')
  expect(addressOf('')).toEqual({ path: '/', search: '', hash: '' })
  expect(addressOf('#section-3').path).toBe('/')
  expect(addressOf('#/search').path).toBe('/search/')
  expect(addressOf('#/404.html').path).toBe('/404.html')
})

test.each([
  ['/check/cells/', '#/check/cells/'],
  ['#c', '#/en/lessons/a/?x=1#c'],
  ['?y', '#/en/lessons/a/?y'],
  ['#/slides/x/', '#/slides/x/'],
  // What a browser makes of a link when a script has set its hash: on a disk of Windows, too.
  ['file:///check/cells/#d', '#/check/cells/#d'],
  ['file:///C:/check/cells/#d', '#/check/cells/#d'],
])('%s leads to %s', (href, hash) => {
  const to = leadsTo(href, here, '/')
  expect(to && hashOf(to)).toBe(hash)
})

test('a link to elsewhere is no address of the course', () => {
  for (const href of ['https://example.com/', 'mailto:a@b', 'blob:x', 'http://['])
    expect(leadsTo(href, here, '/')).toBeUndefined()
  expect(leadsTo('/other/', here, '/course/')).toBeUndefined()
})

test('the base of the build stands before every path, and not behind the #', () => {
  expect(virtual(here, '/course/')).toBe('file:///course/en/lessons/a/?x=1#b')
  const to = leadsTo('/course/check/cells/', here, '/course/')
  expect(to && hashOf(to)).toBe('#/check/cells/')
})

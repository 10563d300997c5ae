import { expect, test } from 'vitest'
import { cacheName, editionsIn, filesNamed, notesName, ours, pageMeant, pathIn } from './names.ts'

test('names of caches carry base path and edition, and no site takes those of another', () => {
  const names = [
    cacheName('/', 'a'),
    cacheName('/', 'b'),
    cacheName('/course/', 'a'),
    notesName('/'),
    notesName('/course/'),
    'somebody-else',
  ]
  expect(new Set(names).size).toBe(names.length)
  expect(editionsIn(names, '/')).toEqual([cacheName('/', 'b'), cacheName('/', 'a')])
  expect(editionsIn(names, '/course/')).toEqual([cacheName('/course/', 'a')])
  expect(editionsIn(names, '/cour/')).toEqual([])
  expect(names.filter(name => name.startsWith(ours('/course/')))).toHaveLength(2)
})

test('an address is a path within the site, whatever its base', () => {
  expect(pathIn('/', '/lessons/start/a/')).toBe('lessons/start/a/')
  expect(pathIn('/course/', '/course/')).toBe('')
  expect(pathIn('/course/', '/course')).toBe('')
  expect(pathIn('/course/', '/courses/x')).toBeUndefined()
  expect(pathIn('/', '/%D0%BA%D1%83%D1%80%D1%81/')).toBe('курс/')
  expect(pathIn('/', '/%E0%A4%A')).toBeUndefined()
})

test('a page is meant without its slash and by its file, too', () => {
  const has = (path: string) => ['', 'x/', 'en/x/'].includes(path)
  expect(pageMeant('x', has)).toBe('x/')
  expect(pageMeant('x/index.html', has)).toBe('x/')
  expect(pageMeant('index.html', has)).toBe('')
  expect(pageMeant('x/', has)).toBeUndefined()
  expect(pageMeant('', has)).toBeUndefined()
  expect(pageMeant('y', has)).toBeUndefined()
  expect(pageMeant('y/index.html', has)).toBeUndefined()
})

test('what a page needs is found under any base, in pages, scripts and sheets', () => {
  const files = new Set(['_astro/a.1.js', '_astro/b.2.js', '_astro/c.3.css', '_astro/p.4.json', 'plan/1.svg'])
  const has = (path: string) => files.has(path)
  const page =
    '<link href="/course/_astro/c.3.css"><use href="/course/plan/1.svg#a"/><i u="/course/_astro/a.1.js" p="/course/_astro/p.4.json">x.js'
  expect(filesNamed(page, has, '/course/').sort()).toEqual([
    '_astro/a.1.js',
    '_astro/c.3.css',
    '_astro/p.4.json',
    'plan/1.svg',
  ])
  expect(filesNamed('import{a}from"./b.2.js";import(`./a.1.js`)', has, '/')).toEqual([
    '_astro/b.2.js',
    '_astro/a.1.js',
  ])
})

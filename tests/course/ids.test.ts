import { expect, test } from 'vitest'
import type { Files } from '#course/files.ts'
import { type Lock, lockName, readLock, releasedName, writeLock } from '#course/ids/lock.ts'
import { checkIds, growLock, reportIds } from '#course/ids.ts'
import { printProblem } from '#course/problem.ts'
import { changed, sound } from './broken/after.ts'

const quiz = '1-spontaneous/ru/quiz.yaml'

/** The files with a lock that has been brought up to date, as `npm run ids` does. */
function numbered(files: Files): Map<string, string> {
  return new Map(files).set(lockName, writeLock(growLock(files)))
}

const first = numbered(sound)

/** Later: some texts changed and marks written into the lock by hand. */
function later(file: string, from: string, to: string, mark: (lock: Lock) => void = () => {}): Files {
  const files = changed([file, from, to])
  const lock = readLock(first)
  if (!lock) throw new Error('the first lock is there')
  mark(lock)
  return files.set(lockName, writeLock(lock))
}

function itemIn(files: Files, id: string) {
  const entry = readLock(files)?.ids['item']?.[id]
  if (!entry) throw new Error(`the lock has no item "${id}"`)
  return entry
}

function complaints(files: Files): string[] {
  return checkIds(files).map(printProblem)
}

const lazyFirst = [
  '    options:\n      - id: hours\n',
  '    options:\n      - id: no-market\n        text: Рынок сжался\n        explanation: Рынок тот же.\n        misconception: lazy\n      - id: hours\n',
] as const

const renamed = ['id: share-of-search', 'id: part-of-search'] as const

test('a lock that has every id is left as it is', () => {
  expect(complaints(first)).toEqual([])
  expect(writeLock(growLock(first))).toBe(first.get(lockName))
})

test('without a lock the check says how to get one', () => {
  expect(complaints(sound)).toEqual([
    'content/ids.lock.json:1:1 ids: there is no lock of ids; run "npm run ids"',
  ])
})

test('a new option gets the next number wherever it is put, and the others keep theirs', () => {
  const files = later(quiz, ...lazyFirst)
  expect(complaints(files)).toEqual([
    'content/ids.lock.json:26:11 ids › item › share-of-search › parts › options: item "share-of-search": options › "no-market" has no number yet; run "npm run ids"',
  ])
  expect(itemIn(numbered(files), 'share-of-search').parts?.['options']).toEqual({
    hours: { n: 1, since: 1 },
    lazy: { n: 2, since: 1 },
    'no-market': { n: 3, since: 2 },
  })
})

test('an id that is gone is a problem until the lock says what became of it', () => {
  const files = later(quiz, ...renamed)
  expect(complaints(files)).toEqual([
    'content/ids.lock.json:19:5 ids › item: item "part-of-search" has no number yet; run "npm run ids"',
    'content/ids.lock.json:20:7 ids › item › share-of-search: item "share-of-search" is gone from the content; put it back, or write here "dropped": true (what was stored about it is forgotten) or "renamed-to": "part-of-search" (it is kept)',
  ])
})

test('a dropped id keeps its number and is never used again', () => {
  const drop = (lock: Lock) => Object.assign(lock.ids['item']?.['share-of-search'] ?? {}, { dropped: true })
  const files = numbered(later(quiz, ...renamed, drop))
  expect(complaints(files)).toEqual([])
  expect(itemIn(files, 'share-of-search').n).toBe(1)
  expect(itemIn(files, 'part-of-search')).toMatchObject({ n: 8, since: 2 })
  expect(complaints(later(quiz, 'Ленятся', 'Не хотят', drop))).toEqual([
    'content/ids.lock.json:20:7 ids › item › share-of-search: item "share-of-search" was given up and is used again; choose another id: an id is never reused',
  ])
})

test('a renamed id goes on: what was stored means the same', () => {
  const rename = (lock: Lock) =>
    Object.assign(lock.ids['item']?.['share-of-search'] ?? {}, { 'renamed-to': 'part-of-search' })
  const files = numbered(later(quiz, ...renamed, rename))
  expect(complaints(files)).toEqual([])
  expect(itemIn(files, 'part-of-search')).toMatchObject({ n: 8, since: 1 })
})

test('a rename to nowhere is a problem', () => {
  const rename = (lock: Lock) =>
    Object.assign(lock.ids['item']?.['share-of-search'] ?? {}, { 'renamed-to': 'part-of-serch' })
  expect(complaints(numbered(later(quiz, ...renamed, rename)))).toEqual([
    'content/ids.lock.json:20:7 ids › item › share-of-search: "share-of-search" is renamed to "part-of-serch", which is not there; did you mean "part-of-search"?',
  ])
})

const otherKey = ['key: 50', 'key: 52'] as const
const rekey = (lock: Lock) => Object.assign(lock.ids['item']?.['selling-hours'] ?? {}, { rekeyed: true })

test('another key is a problem until the lock says that it is meant', () => {
  expect(complaints(later(quiz, ...otherKey))).toEqual([
    'content/ids.lock.json:45:7 ids › item › selling-hours: item "selling-hours" was num: 50 ± 1 and is num: 52 ± 1; put it back, or write here "rekeyed": true (earlier answers no longer count) and run "npm run ids"',
  ])
})

test('a key changed on purpose is taken over, and its meaning is as young as the lock', () => {
  const marked = later(quiz, ...otherKey, rekey)
  expect(complaints(marked)).toEqual([
    'content/ids.lock.json:45:7 ids › item › selling-hours: the new key of "selling-hours" is not taken over yet; run "npm run ids"',
  ])
  const files = numbered(marked)
  expect(complaints(files)).toEqual([])
  expect(itemIn(files, 'selling-hours')).toMatchObject({ n: 3, since: 2, key: '52 ± 1' })
  expect(itemIn(files, 'selling-hours')).not.toHaveProperty('rekeyed')
})

test('a number that moves is a problem', () => {
  const swap = (lock: Lock) => {
    Object.assign(lock.ids['item']?.['share-of-search'] ?? {}, { n: 2 })
    Object.assign(lock.ids['item']?.['what-can-move'] ?? {}, { n: 1 })
  }
  const files = new Map(later(quiz, 'Ленятся', 'Не хотят', swap)).set(releasedName, first.get(lockName) ?? '')
  expect(complaints(files)).toEqual([
    'content/ids.lock.json:20:7 ids › item › share-of-search: the number 1 of "share-of-search" became 2; take the change back: what learners have stored uses this number',
    'content/ids.lock.json:32:7 ids › item › what-can-move: the number 2 of "what-can-move" became 1; take the change back: what learners have stored uses this number',
  ])
})

test('a number used twice is a problem even before the first release', () => {
  const double = (lock: Lock) => Object.assign(lock.ids['lesson']?.['four-pictures'] ?? {}, { n: 2 })
  expect(complaints(later(quiz, 'Ленятся', 'Не хотят', double))).toEqual([
    'content/ids.lock.json:8:5 ids › lesson: the numbers are 2, 2; they go from 1 on without gap or repetition: take the change back',
  ])
})

test('a slip of the hand in the lock is shown like one in the content', () => {
  const slip = (lock: Lock) => Object.assign(lock.ids['item']?.['selling-hours'] ?? {}, { droped: true })
  expect(complaints(later(quiz, 'Ленятся', 'Не хотят', slip))).toEqual([
    'content/ids.lock.json:55:9 ids › item › selling-hours › droped: unknown key "droped"; did you mean "dropped"?',
  ])
})

test('before the first release nothing that is stored can be lost', () => {
  expect(reportIds(first).lines).toEqual([
    'ids: there is no release yet, so nothing that is stored can be lost',
  ])
})

/** What the report says of changes made after the first lock was released. */
function reported(file: string, from: string, to: string, mark?: (lock: Lock) => void) {
  const files = numbered(later(file, from, to, mark))
  return reportIds(files.set(releasedName, first.get(lockName) ?? ''))
}

test('other words are no change, a new option is a safe edit', () => {
  expect(reported(quiz, 'Ленятся', 'Не хотят').edit).toBe('none')
  expect(reported(quiz, ...lazyFirst)).toEqual({
    edit: 'safe',
    lines: ['ids: a safe edit since the last release (lock 1 → 2)', '1 new'],
  })
})

test('another key is a clearing edit', () => {
  expect(reported(quiz, ...otherKey, rekey)).toEqual({
    edit: 'clearing',
    lines: [
      'ids: a clearing edit since the last release (lock 1 → 2)',
      'item "selling-hours" was 50 ± 1 and is 52 ± 1: earlier answers no longer count',
      '0 new',
    ],
  })
})

test('a list that is gone as a whole takes no id along unsaid', () => {
  const near = /near:\n[\s\S]*?поиск\.\n/.exec(sound.get(quiz) ?? '')?.[0] ?? ''
  expect(complaints(later(quiz, near, 'near: []\n'))).toEqual([
    expect.stringContaining('item "selling-hours": near › "search-only" is gone from the content'),
  ])
})

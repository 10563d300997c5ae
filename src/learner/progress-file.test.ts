import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NO_FACTS } from './fact.ts'
import { fakeStorage } from './fake-storage.ts'
import { openLearner } from './learner.ts'
import { merge } from './merge.ts'
import {
  COURSE,
  FORMAT,
  MOST_BYTES,
  type Refusal,
  readProgress,
  readProgressFile,
  writeProgress,
} from './progress-file.ts'
import { answer, anyFacts, DAY, factsFrom } from './samples.ts'

const small = factsFrom([
  answer('first-item', ['a'], { sure: 1 }),
  { kind: 'text', about: 'note', text: 'Заметка «с кавычками» </script><b>\u2028' },
])
const file = (parts: object) =>
  JSON.stringify({ format: FORMAT, version: 1, course: COURSE, facts: [], ...parts })

test('what is written is read, whole', () => {
  fc.assert(
    fc.property(anyFacts, facts => {
      expect(readProgress(writeProgress(facts))).toEqual({ is: 'read', facts, unreadable: 0 })
    }),
  )
})

test('a file has a line for every fact, in the order of the acts', () => {
  const lines = writeProgress(small).split('\n')
  expect(lines).toHaveLength(5)
  expect(lines[1]).toContain('first-item')
})

test('an empty file of progress is read and brings nothing', () => {
  expect(readProgress(writeProgress(NO_FACTS))).toEqual({ is: 'read', facts: NO_FACTS, unreadable: 0 })
})

test('loading is merging: what is here stays, what is there comes, loaded twice is loaded once', () => {
  fc.assert(
    fc.property(anyFacts, anyFacts, (here, there) => {
      const learner = openLearner({
        prefix: 'course',
        storage: fakeStorage().open,
        now: () => DAY,
        first: here,
      })
      const reading = readProgress(writeProgress(there))
      if (reading.is === 'refused') throw new Error(reading.why)
      learner.absorb(reading.facts)
      expect(learner.$facts.get()).toEqual(merge(here, there))
      expect(learner.absorb(reading.facts)).toBe(0)
    }),
  )
})

test('a file cut off at any byte is refused and says why; only its last line break may be missing', async () => {
  const whole = new TextEncoder().encode(writeProgress(small))
  for (let length = 0; length < whole.length - 1; length++) {
    const reading = await readProgressFile(new Blob([whole.slice(0, length)]))
    expect(reading).toEqual({ is: 'refused', why: length < 10 + FORMAT.length + 1 ? 'not-json' : 'cut-off' })
  }
  expect((await readProgressFile(new Blob([whole.slice(0, -1)]))).is).toBe('read')
})

describe('refused', () => {
  const deep = '['.repeat(200_000)
  test.each<[string, string, Refusal]>([
    ['nothing', '', 'not-json'],
    ['a letter to grandmother', 'Дорогая бабушка!', 'not-json'],
    ['a page', `<!doctype html><title>x</title>`, 'not-json'],
    ['other JSON', '{"a":1}', 'not-progress'],
    ['null', 'null', 'not-progress'],
    ['a list', '[]', 'not-progress'],
    ['facts that are no list', file({ facts: { length: 1 } }), 'not-progress'],
    ['no version', file({ version: undefined }), 'not-progress'],
    ['a version of words', file({ version: '1' }), 'not-progress'],
    ['version 0', file({ version: 0 }), 'not-progress'],
    ['half a version', file({ version: 0.5 }), 'not-progress'],
    ['a newer version', file({ version: 2 }), 'newer'],
    ['another course', file({ course: 'sales-101' }), 'other-course'],
    ['another format', file({ format: 'h5p' }), 'not-progress'],
    [
      'facts, none of which is one',
      file({ facts: [null, 1, 'x', [], {}, { kind: 'seen', about: 'a', id: 'x' }] }),
      'no-facts',
    ],
    [
      'a prototype in the place of everything',
      '{"__proto__":{"format":"chetyre-etapa-progress"}}',
      'not-progress',
    ],
    ['two hundred thousand brackets', deep, 'not-json'],
    ['two hundred thousand brackets, closed', deep + ']'.repeat(200_000), 'not-progress'],
    ['too many letters', file({ facts: ['x'.repeat(MOST_BYTES)] }), 'too-big'],
  ])('%s', (_, text, why) => expect(readProgress(text)).toEqual({ is: 'refused', why }))

  test('50 MB, without reading a byte of it', async () => {
    const huge = { size: 50_000_000, text: () => Promise.reject(new Error('was read')) }
    expect(await readProgressFile(huge)).toEqual({ is: 'refused', why: 'too-big' })
  })

  test('a file on a stick that was pulled out', async () => {
    const gone = { size: 100, text: () => Promise.reject(new DOMException('gone', 'NotReadableError')) }
    expect(await readProgressFile(gone)).toEqual({ is: 'refused', why: 'unreadable' })
  })

  test('any other text never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), text => readProgress(text).is === 'refused'))
  })
})

test('hostile facts in a good file are counted and left out, the good ones are read', () => {
  const [good] = small.values()
  const text = `{"format":"${FORMAT}","version":1,"course":"${COURSE}","facts":[
    {"__proto__":{"polluted":1},"kind":"seen","about":"a","n":1,"at":1,"id":"x"},
    {"kind":"text","about":"<img src=x onerror=alert(1)>","text":"x","n":1,"at":1,"id":"x"},
    {"kind":"value","about":"a","value":${'['.repeat(5000)}${']'.repeat(5000)},"n":1,"at":1,"id":"x"},
    ${JSON.stringify({ ...good, v: 99, evil: true, __proto__: null })}
  ]}`
  const reading = readProgress(text)
  expect(reading).toEqual({ is: 'read', facts: new Map([[good?.id, good]]), unreadable: 3 })
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})

test('a byte order mark from an editor does no harm', () => {
  expect(readProgress(`\uFEFF${writeProgress(small)}`).is).toBe('read')
})

test('as much as a storage holds fits a file that can be loaded again', () => {
  const texts = Array.from(
    { length: 260 },
    (_, place) => ({ kind: 'text', about: `note-${place}`, text: 'я'.repeat(20_000) }) as const,
  )
  const text = writeProgress(factsFrom(texts))
  expect(new TextEncoder().encode(text).length).toBeLessThan(MOST_BYTES)
  expect(readProgress(text)).toMatchObject({ is: 'read', unreadable: 0 })
})

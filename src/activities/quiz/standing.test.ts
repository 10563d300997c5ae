import { expect, test } from 'vitest'
import { type Answer, type Deed, type Facts, stamp } from '#learner/fact.ts'
import { packRecord } from '#learner/item-record.ts'
import { recordsOf } from '#learner/records-of.ts'
import { all, multi, posed, single } from './samples.ts'
import { draftOf, graderOf, standing } from './standing.ts'

const after = (...deeds: Deed[]): Facts =>
  new Map(deeds.map((deed, n) => stamp(deed, n + 1, 100)).map(fact => [fact.id, fact]))
const said = (what: string[], more: Partial<Answer> = {}): Answer => {
  return { kind: 'answer', about: 'why', said: what, place: 'check', round: 1, lock: 3, ...more }
}
const at = (...deeds: Deed[]) => standing(after(...deeds), posed(single), 'check')

test('nothing said: asked in the first round', () => {
  expect(at()).toEqual({ round: 1, said: [], tries: 0, credit: 0, firstCredit: 0, open: false })
})

test('a first miss keeps the key closed', () => {
  expect(at(said(['lazy']))).toMatchObject({ tries: 1, said: ['lazy'], credit: 0, open: false })
})

test('right, a second miss, or asking for it opens the key', () => {
  expect(at(said(['base']))).toMatchObject({ open: true, credit: 1, firstCredit: 1 })
  expect(at(said(['lazy']), said(['hands']))).toMatchObject({ open: true, credit: 0, said: ['hands'] })
  expect(at(said(['lazy']), said([]))).toMatchObject({ open: true, said: ['lazy'], tries: 1 })
})

test('a second try that is right opens the key and leaves the first credit as it is', () => {
  expect(at(said(['lazy']), said(['base']))).toMatchObject({ open: true, credit: 1, firstCredit: 0 })
})

test('a new round begins anew', () => {
  const facts = after(said(['lazy']), said([]))
  expect(standing(facts, posed(single), 'check', 2)).toMatchObject({ round: 2, tries: 0, open: false })
})

test('a lesson and the check do not see each other', () => {
  const facts = after(said(['lazy'], { place: 'lesson' }))
  expect(standing(facts, posed(single), 'lesson').tries).toBe(1)
  expect(standing(facts, posed(single), 'check').tries).toBe(0)
})

test('an answer from before the item meant what it means does not count', () => {
  const young = { ...posed(single), since: 3 }
  expect(standing(after(said(['lazy'], { lock: 2 })), young, 'check').tries).toBe(0)
})

test('what was folded into a summary is still answered', () => {
  const record = recordsOf(after(said(['base'])), graderOf([posed(single)])).get('why')
  const facts = after({ kind: 'summary', about: 'why', record: record ? packRecord(record) : [] })
  expect(standing(facts, posed(single), 'check')).toMatchObject({ open: true, credit: 1, firstCredit: 1 })
})

test('in a pre-test any answer is the end of it', () => {
  expect(standing(after(said(['lazy'])), posed(single, false), 'check')).toMatchObject({
    open: true,
    tries: 1,
  })
})

test('a half-done answer is found again until it is given', () => {
  const draft = (value: string[] | null) => after({ kind: 'value', about: 'which.draft', value })
  expect(draftOf(draft(['may']), multi.id)).toEqual(['may'])
  expect(draftOf(draft(null), multi.id)).toBeUndefined()
})

test('a pre-test carries neither key nor commentary nor hint', () => {
  for (const item of all) {
    const spelt = JSON.stringify(posed(item, false))
    for (const secret of [
      '"right"',
      'why ',
      'look at the day',
      'the paragraph',
      'tolerance',
      'misconception',
    ])
      expect(spelt, item.kind).not.toContain(secret)
  }
})

test('the order shown is the same at every visit, and lines of a sheet keep theirs', () => {
  for (const item of all) expect(posed(item)).toEqual(posed(item))
  expect(posed(all[6] ?? single).parts.map(({ id }) => id)).toEqual(['promise', 'foreign', 'sound', 'fine'])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Kept, keptOf, knows, merge, nextRun, nothingKept, sameKept } from './kept.ts'
import { readKept, stateOf } from './read.ts'
import { type Action, reduce } from './reduce.ts'

const slides = fc.constantFrom('a', 'b', 'vote-1')
const small = fc.integer({ min: 0, max: 9 })
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ type: fc.constant('go' as const), slide: slides, step: small, block: slides }),
  fc.record({ type: fc.constant('screen' as const), screen: fc.constantFrom('slide', 'blank', 'end') }),
  fc.record({ type: fc.constant('start' as const), slide: slides, minutes: small }),
  fc.record({ type: fc.constant('toggle' as const) }),
  fc.record({ type: fc.constant('add' as const), minutes: fc.integer({ min: -3, max: 3 }) }),
  fc.record({ type: fc.constant('finish' as const) }),
  fc.record({ type: fc.constant('break' as const), minutes: small }),
  fc.record({ type: fc.constant('break-over' as const) }),
  fc.record({ type: fc.constant('count' as const), slide: slides, option: small, hands: small }),
  fc.record({ type: fc.constant('round' as const), slide: slides, round: fc.constantFrom(1, 2) }),
  fc.record({ type: fc.constant('play' as const), scenario: slides, play: fc.jsonValue() }).map(made => ({
    ...made,
    play: JSON.parse(JSON.stringify(made.play)),
  })),
)

/** What a window does: an act, or a room begun anew. */
const acts = fc.array(fc.oneof({ weight: 12, arbitrary: action }, fc.constant('anew' as const)), {
  maxLength: 12,
})

function run(from: Kept, list: readonly (Action | 'anew')[], clock = 1_000): Kept {
  return list.reduce<Kept>((kept, act, second) => {
    const now = clock + second * 1000
    return act === 'anew' ? nextRun(kept, now) : keptOf(kept, reduce(stateOf(kept), act, now), now)
  }, from)
}

/** Three windows that went on from one state without hearing of each other. */
const three = fc
  .tuple(acts, acts, acts, acts)
  .map(([before, ...own]) => own.map(list => run(run(nothingKept, before), list)))

test('windows end alike in whatever order they hear of each other', () => {
  fc.assert(
    fc.property(three, ([a = nothingKept, b = nothingKept, c = nothingKept]) => {
      expect(sameKept(merge(a, b), merge(b, a)), 'commutative').toBe(true)
      expect(sameKept(merge(merge(a, b), c), merge(a, merge(b, c))), 'associative').toBe(true)
      expect(sameKept(merge(a, a), a), 'idempotent').toBe(true)
      expect(knows(merge(a, b), a) && knows(merge(a, b), b)).toBe(true)
    }),
  )
})

test('what one window did alone is not lost to another that did something else', () => {
  fc.assert(
    fc.property(acts, small, (before, hands) => {
      const both = run(nothingKept, before)
      const a = run(both, [{ type: 'count', slide: 'elsewhere', option: 1, hands: hands + 1 }])
      const b = run(both, [
        { type: 'go', slide: 'b' },
        { type: 'go', slide: 'c' },
      ])
      const state = stateOf(merge(a, b))
      expect(state.slide).toBe('c')
      expect(state.votes['elsewhere']?.first[1]).toBe(hands + 1)
    }),
  )
})

test('the later act wins, and a room begun anew wins over everything before it', () => {
  const one = run(nothingKept, [{ type: 'go', slide: 'a' }])
  const later = run(one, [{ type: 'go', slide: 'b' }], 500)
  expect(stateOf(merge(one, later)).slide, 'whatever the clocks say').toBe('b')
  const anew = nextRun(one, 9_000)
  expect(stateOf(merge(later, anew))).toEqual(stateOf(nothingKept))
})

test('a state comes back whole from its text', () => {
  fc.assert(
    fc.property(acts, list => {
      const kept = run(nothingKept, list)
      expect(readKept(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
      expect(keptOf(kept, stateOf(kept), 99_000), 'nothing to write').toBe(kept)
    }),
  )
})

test('nothing that comes from outside breaks a room', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), raw => {
      const kept = readKept(raw)
      if (kept) stateOf(kept)
      const parts = Object.fromEntries(
        ['place', 'screen', 'exercise', 'pause', 'votes.a', 'blocks.a', 'play.a'].map(name => [
          name,
          { n: 1, value: raw },
        ]),
      )
      const state = stateOf(readKept({ run: 0, at: 1, parts }) ?? nothingKept)
      expect(reduce(state, { type: 'toggle' }, 5)).toBeDefined()
    }),
  )
  expect(readKept({ run: -1, at: 0, parts: {} })).toBeUndefined()
  expect(readKept({ run: 0, at: 0, parts: [] })).toBeUndefined()
  expect(readKept(undefined)).toBeUndefined()
  const odd = { n: 1, value: { total: 5, running: true } }
  expect(stateOf({ run: 0, at: 0, parts: { pause: odd } }).pause).toBeUndefined()
})

import { describe, expect, test } from 'vitest'
import { drawEvents } from '#activities/scenario/chance.ts'
import { theCourse } from '#course/here.ts'
import { eventsByFace, FACES, weeksByFace } from './die.ts'

const scenarios = theCourse()
  .in('ru')
  .chapters.flatMap(chapter => chapter.scenarios)
const RUNS = 6000

describe.each(scenarios.map(({ id, events, eventsPerRun }) => [id, events, eventsPerRun] as const))(
  '%s',
  (_, events, count) => {
    const drawn = Array.from({ length: RUNS }, (_, seed) => drawEvents(seed + 1, events, count)).flat()

    test('every event is as likely by the die as by the seed', () => {
      const faces = eventsByFace(events.length)
      const named = faces.filter(face => face !== undefined)
      events.forEach((_, place) => {
        // Thrown again until it names one: its share of the faces that do.
        const byDie = named.filter(face => face === place).length / named.length
        const bySeed = drawn.filter(({ event }) => event === place).length / drawn.length
        expect(Math.abs(byDie - bySeed)).toBeLessThan(0.02)
      })
    })

    test('its week lies in the range, is as early on the whole, and no week is far more likely', () => {
      events.forEach((event, place) => {
        const [first, last] = event.weeks
        const byDie = weeksByFace(event)
        const bySeed = drawn.filter(one => one.event === place).map(({ week }) => week)
        expect(Math.min(...byDie)).toBe(first)
        expect(Math.max(...byDie)).toBe(last)
        // The engine's weeks are all alike, so their mean is the middle.
        expect(mean(byDie)).toBeCloseTo((first + last) / 2, 10)
        for (let week = first; week <= last; week++) {
          const share = (weeks: readonly number[]) => weeks.filter(one => one === week).length / weeks.length
          // A die has steps of a sixth.
          expect(Math.abs(share(byDie) - share(bySeed))).toBeLessThan(1 / FACES)
        }
      })
    })
  },
)

test('with fewer events than faces some faces name an event twice or none', () => {
  expect(eventsByFace(6)).toEqual([0, 1, 2, 3, 4, 5])
  expect(eventsByFace(3)).toEqual([0, 0, 1, 1, 2, 2])
  expect(eventsByFace(4)).toEqual([0, 1, 2, 3, undefined, undefined])
})

const mean = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0) / all.length

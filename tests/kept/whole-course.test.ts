import { expect, test } from 'vitest'
import { loadCourse } from '#course/course.ts'
import { readFiles } from '#course/files.ts'
import { emptyLock, readLock } from '#course/ids/lock.ts'
import { shortNames } from '#course/ids/short-names.ts'
import { type Deed, type Facts, stamp } from '#learner/fact.ts'
import { settle } from '#learner/merge.ts'
import { readTexts, writeText } from '#learner/text/progress-text.ts'

/** A message of Telegram, the shortest of those in use. */
const MESSAGE = 4096

const names = shortNames(readLock(readFiles('content')) ?? emptyLock)
const { chapters } = loadCourse().in('ru')

/** Somebody who has done all there is: a third of the checks twice, every field filled in, every scenario played. */
function everything(): Facts {
  const items = chapters.flatMap(chapter => [...chapter.items, ...(chapter.posttest?.items ?? [])])
  const partsOf = (item: object) =>
    Object.values(item)
      .filter(Array.isArray)
      .flat()
      .flatMap((part: unknown) =>
        typeof part === 'object' && part && 'id' in part ? [String(part.id)] : [],
      )
  const answered = (round: number) => (item: (typeof items)[number], at: number) => {
    const said = partsOf(item).slice(0, item.kind === 'single' ? 1 : 3)
    const sure = (at % 3) as 0 | 1 | 2
    return { kind: 'answer', about: item.id, said, sure, place: 'check', round, lock: 12 } as const
  }
  const fields = chapters.flatMap(({ worksheet }) =>
    (worksheet?.parts ?? []).flatMap(part =>
      Object.values(part)
        .filter(Array.isArray)
        .flat()
        .map((field: { id?: string }, at) => ({ about: `${worksheet?.id}.${field.id ?? at}`, at })),
    ),
  )
  const deeds: Deed[] = [
    ...chapters.flatMap(({ predictions }) =>
      predictions.map(({ id }, at) => ({ kind: 'prediction', about: id, said: [`${(at * 37) % 160}`] }) as const),
    ),
    ...chapters.flatMap(({ lessons }) => lessons.map(({ id }) => ({ kind: 'seen', about: id }) as const)),
    ...items.map(answered(1)),
    ...items.filter((_, at) => at % 3 === 0).map(answered(2)),
    ...fields.map(({ about, at }) => ({ kind: 'value', about, value: (at * 17) % 100 }) as const),
    ...chapters.flatMap(({ scenarios }) =>
      scenarios.flatMap(({ id, nodes }) => [
        { kind: 'choice', about: id, said: ['begin', 'standard', '4711', 'a1b2c3', '-'] } as const,
        ...nodes.map(
          (node, at) =>
            ({
              kind: 'choice',
              about: id,
              said: ['1et5frqhvv2', node.id, node.choices[at % node.choices.length]?.id ?? '-'],
            }) as const,
        ),
      ]),
    ),
  ]
  return settle(deeds.map((deed, at) => stamp(deed, at + 1, 1_795_500_000 + at * 97 + ((at * at) % 61))))
}

test('a whole course in one text fits one message, and comes back whole', async () => {
  const facts = everything()
  expect(facts.size).toBeGreaterThan(200)
  const text = await writeText(facts, names)
  expect(text.length).toBeLessThan(MESSAGE)
  expect(await readTexts(text, names)).toEqual([{ is: 'read', facts, unreadable: 0 }])
})

/** Nothing of the article is missing: every statement has a lesson that teaches it and something that practises it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { readContent } from '#course/content.ts'
import { all } from '#course/entries.ts'
import { readFiles } from '#course/files.ts'
import { contentFolder } from './passages.ts'

const statement = z.strictObject({
  id: z.string(),
  says: z.string(),
  state: z.enum(['full', 'changed', 'model']),
  chapter: z.string(),
  objective: z.string(),
  taught: z.array(z.string()).optional(),
  practised: z.array(z.string()).optional(),
  later: z.array(z.string()).optional(),
})
type Statement = z.infer<typeof statement>

/** What the course has, by the name a statement calls it. */
interface Has {
  lessons: ReadonlySet<string>
  activities: ReadonlySet<string>
  objectives: ReadonlySet<string>
}

const files = readFiles(contentFolder)
const content = readContent(files)
const { statements } = z
  .strictObject({ statements: z.array(statement) })
  .parse(parse(readFileSync(join(contentFolder, 'statements.yaml'), 'utf8')))
const kinds = ['item', 'prediction', 'example', 'explorable', 'worksheet'] as const
const has: Has = {
  lessons: new Set(content.chapters.flatMap(chapter => chapter.lessons.ru.map(({ id }) => id))),
  activities: new Set([
    ...kinds.flatMap(kind => all(content, kind).map(({ id }) => id)),
    ...content.chapters.flatMap(({ diagnostic }) => (diagnostic ? ['diagnostic'] : [])),
    ...[...files.keys()].flatMap(path => {
      const scenario = /\/ru\/scenarios\/([^/]+)\.yaml$/.exec(path)?.[1]
      return scenario ? [`scenario/${scenario}`] : []
    }),
  ]),
  objectives: new Set(all(content, 'objective').map(({ id }) => id)),
}

/** What is wrong with one statement. */
function gaps({ id, objective, taught = [], practised = [], later = [] }: Statement, course: Has): string[] {
  const awaited = later.length > 0
  return [
    ...taught.filter(name => !course.lessons.has(name)).map(name => `${id}: there is no lesson "${name}"`),
    ...practised
      .filter(name => !course.activities.has(name))
      .map(name => `${id}: nothing is called "${name}"`),
    ...later
      .filter(name => course.lessons.has(name) || course.activities.has(name))
      .map(name => `${id}: "${name}" exists now, so it goes from "later" to "taught" or "practised"`),
    ...(taught.length === 0 && !awaited ? [`${id}: no lesson teaches it`] : []),
    ...(practised.length === 0 && !awaited ? [`${id}: nothing practises it`] : []),
    // An objective of a chapter that is still awaited may be taught before.
    ...(course.objectives.has(objective) || awaited ? [] : [`${id}: there is no objective "${objective}"`]),
  ]
}

test('every statement of the article has its lesson and its practice', () => {
  expect(statements.flatMap(each => gaps(each, has))).toEqual([])
})

test('there are as many statements as the course says, each once', () => {
  const count = (state: Statement['state']) => statements.filter(each => each.state === state).length
  expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length)
  const said = content.company?.value?.ru.numbers['course']
  expect({ statements: statements.length, 'kept-whole': count('full') }).toEqual({
    statements: said?.['statements'],
    'kept-whole': said?.['kept-whole'],
  })
  // The lesson says these two in words: «в двух отступаем», «ещё у пяти».
  expect([count('changed'), count('model')]).toEqual([2, 5])
})

test('a gap is seen, and so is a promise that has been kept', () => {
  const course = {
    lessons: new Set(['a']),
    activities: new Set(['b', 'scenario/a']),
    objectives: new Set(['o']),
  }
  const sound = { id: 'src-x', says: 'x', state: 'full', chapter: 'c', objective: 'o' } as const
  expect(gaps({ ...sound, taught: ['a'], practised: ['b'] }, course)).toEqual([])
  expect(gaps({ ...sound, later: ['z'] }, course)).toEqual([])
  expect(gaps(sound, course)).toHaveLength(2)
  expect(gaps({ ...sound, taught: ['a'] }, course)).toHaveLength(1)
  expect(gaps({ ...sound, taught: ['b'], practised: ['a'] }, course)).toHaveLength(2)
  expect(gaps({ ...sound, taught: ['a'], practised: ['b'], later: ['scenario/a'] }, course)).toHaveLength(1)
  expect(gaps({ ...sound, taught: ['a'], practised: ['b'], objective: 'p' }, course)).toHaveLength(1)
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { flatWords } from '#course/interface-words.ts'
import { EXPLORABLES } from '#course/model/declarations.ts'
import { assumptionsOf } from './assumptions.ts'

const inflow = EXPLORABLES.get('inflow-dries')

test('the rows are what the controls move and what the explorable stands on, in the order of the table', () => {
  expect(inflow && assumptionsOf(inflow).map(({ name }) => name)).toEqual([
    'switchMinutes',
    'warehouseMinutes',
    'drive',
    'satiation',
    'eta',
  ])
})

test.each(['ru', 'en'])('every row of every explorable has its words in %s', language => {
  const words = flatWords(JSON.parse(readFileSync(`content/words/${language}.json`, 'utf8')))
  for (const declaration of EXPLORABLES.values())
    for (const { name, unit, kind, standard } of assumptionsOf(declaration)) {
      const plain = unit === 'share' || unit === 'number' || standard === null
      const wanted = [`parameter.${name}`, `kinds.${kind}`, ...(plain ? [] : [`unit.${unit}`])]
      for (const word of wanted) expect(words.get(`model.${word}`), word).toBeTruthy()
    }
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { exposure } from '#simulation/floor-plan/influence.ts'
import { newcomersMean, normsAfter } from '#simulation/floor-plan/norms.ts'
import { floorSettings } from '#simulation/floor-plan/parameters.ts'
import { REFERENCE_SEATINGS } from '#simulation/floor-plan/reference.ts'
import { usualSplit } from '#simulation/forms.ts'
import { MOVES } from '#simulation/tables/moves.ts'
import { printed, SPECIFIED_12 } from '#simulation/tables/specified.ts'
import { STEP_TABLES } from '#simulation/tables/step-tables.ts'
import { companyNumbers } from '../numbers.ts'
import { companyFile } from '../shapes.ts'
import { isRecord } from '../yaml.ts'
import { flood } from './declarations/flood.ts'
import { MODEL_FILE, modelNumbers, readModelFile } from './file.ts'

/**
 * Numbers of the model that company.yaml still gives itself: reorganisations, seatings, and steps without a
 * declaration. Each is tied here to the tables which the engine reproduces.
 */
const yaml: unknown = parse(readFileSync('content/company.yaml', 'utf8'))
const model = modelNumbers(readModelFile(JSON.parse(readFileSync(`content/${MODEL_FILE}`, 'utf8'))))
const { numbers } = companyNumbers(companyFile.parse(yaml), model)
const value = (name: string): number | undefined => numbers.get(name)?.value
const given = isRecord(yaml) && isRecord(yaml['numbers']) ? yaml['numbers'] : {}

const steps = new Map(STEP_TABLES.flatMap(table => table.steps).map(step => [step.name, step.revenue]))

test.each([
  ['model-steps-more.change-48', 'model-steps-more.spread-48', '2 → 3 , 48', 1],
  ['model-steps-more.free-switching-loss', undefined, '2 → 3 free switching', -1],
  ['model-steps-more.leak-loss', 'model-steps-more.leak-spread', '2 → 3 seam 0.3', -1],
  ['model-pair.no-appetite-gain', 'model-pair.no-appetite-gain-spread', '1 → 2 no stomach', 1],
] as const)('%s is what the table of steps says', (mean, spread, name, sign) => {
  const stated = steps.get(name)
  expect(stated, [...steps.keys()].join('; ')).toBeDefined()
  expect(value(mean)).toBe(sign * Number(stated?.mean))
  if (spread) expect(value(spread)).toBe(Number(stated?.half))
})

test('reorganisations are those of the table of moves', () => {
  const [none, half, all] = MOVES
  for (const [id, move] of Object.entries({ none, half, all })) {
    const stated = [
      ['lowest', printed(move?.lowest ?? '')],
      ['year', printed(move?.after12 ?? '')],
      ['thirty', printed(move?.after30 ?? '')],
      ['gone', printed(move?.gone ?? '')],
    ] as const
    for (const [name, { mean, half: spread }] of stated) {
      expect(value(`model-move.${id}-${name}`), `${id} ${name}`).toBe(Number(mean))
      const typed = value(`model-move.${id}-${name}-spread`)
      if (typed !== undefined) expect(typed, `${id} ${name}`).toBe(Number(spread))
    }
    const back = value(`model-move.${id}-back`)
    if (back !== undefined) expect(back).toBe(move?.back)
  }
  expect(value('model-move.people')).toBe(none?.managers)
})

test('seatings are those of the floor plan', () => {
  const names = ['building', 'room', 'corner', 'open', 'shared', 'beside']
  const settings = floorSettings()
  for (const [place, { plan }] of REFERENCE_SEATINGS.entries()) {
    expect(value(`model-seating.${names[place]}-exposure`)).toBeCloseTo(exposure(plan, settings), 1)
    expect(value(`model-seating.${names[place]}-norms`)).toBeCloseTo(
      newcomersMean(plan, normsAfter(plan, settings, 4)),
      3,
    )
  }
  const tip = (value('model-seating.threshold') ?? NaN) / 100
  const held = REFERENCE_SEATINGS.map(({ plan }) =>
    newcomersMean(plan, normsAfter(plan, floorSettings({ tip }), 20)),
  )
  for (const norms of held) expect(norms).toBeCloseTo(value('model-seating.threshold-norms') ?? NaN, 2)
})

test('the divisions of twenty-four people are those that run', () => {
  const usual = usualSplit(24)
  const short = flood.cases['short']?.split
  expect(['search', 'sale', 'service'].map(room => value(`model-split.usual-${room}`))).toEqual(
    Object.values(usual),
  )
  expect([value('model-split.short-search'), value('model-split.short-sale'), short?.service]).toEqual([
    short?.callers,
    short?.sellers,
    usual.service,
  ])
})

test.each([
  ['model-unpaid.free-switching', '2 → 3 free switching'],
  ['model-unpaid.leaky-seam', '2 → 3 seam 0.5, 14 h'],
  ['model-unpaid.no-appetite', '1 → 2 no stomach'],
  ['model-unpaid.alike-clients', '3 → 4 alike clients'],
  ['model-unpaid.after-care', '3b → 4'],
  ['model-any-move.levels-gain-at-24', '2 → 3'],
])('%s is the table of steps, rounded', (name, step) => {
  const stated = STEP_TABLES.flatMap(table => table.steps).filter(known => known.name.startsWith(step))
  expect(stated.map(({ revenue }) => Math.round(Math.abs(Number(revenue.mean))))).toContain(value(name))
})

test('a move takes what the table of moves takes, and pairs bring what they bring', () => {
  const lowest = MOVES.flatMap(({ lowest }) =>
    lowest === null ? [] : [Math.abs(Number(printed(lowest).mean))],
  )
  expect(lowest).toContain(value('model-any-move.least'))
  expect(lowest).toContain(value('model-any-move.most'))
  const won = SPECIFIED_12.find(({ measure }) => measure === 'newClients')
  const [full = NaN, pairs = NaN] = (won?.cells ?? []).map(({ mean }) => Number(mean))
  expect(Math.round((pairs / full - 1) * 100)).toBe(value('model-any-move.pairs-new'))
})

test('nothing else of the model is typed', () => {
  const groups = Object.keys(given).filter(name => name.startsWith('model-'))
  expect(groups.sort()).toEqual([
    'model-any-move',
    'model-move',
    'model-pair',
    'model-seating',
    'model-split',
    'model-steps',
    'model-steps-more',
    'model-unpaid',
  ])
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { MEASURES } from '#simulation/measures.ts'
import { PARAMETERS } from '#simulation/parameters.ts'
import { apart } from '#simulation/tables/agreement.ts'
import { startOf } from './controls.ts'
import { DECLARATIONS } from './declarations.ts'
import { MODEL_FILE, readModelFile } from './file.ts'
import { Presets, parameterHash, presetHash } from './presets.ts'
import { ABSENCE_DAYS, pairIncomplete } from './reads.ts'
import { SPECIFIED } from './specified.ts'

const model = readModelFile(JSON.parse(readFileSync(`content/${MODEL_FILE}`, 'utf8')))

/** Of `day.usual-share`: mean and half width as computed. */
function computed(name: string) {
  for (const declaration of DECLARATIONS)
    for (const preset of declaration.presets)
      for (const read of declaration.reads)
        if (name === `${declaration.name}.${preset.id}-${read.id}`)
          return model.found(declaration.name, preset.id, read.id)
  return undefined
}

test('the file is of this parameter table and of these declarations; otherwise: npm run presets', () => {
  expect(model.parameters).toBe(parameterHash())
  const stale = DECLARATIONS.flatMap(declaration =>
    declaration.presets
      .filter(({ id }) => model.hash(declaration.name, id) !== presetHash(declaration, id))
      .map(({ id }) => `${declaration.name} ${id}`),
  )
  expect(stale).toEqual([])
})

test.each([
  ['day', 'long'],
  ['absence', 'many-alone'],
])('%s › %s comes out again as it stands in the file', (name, preset) => {
  const declaration = DECLARATIONS.find(known => known.name === name)
  if (!declaration) throw new Error(`there is no ${name}`)
  const again = new Presets().compute(declaration, preset)
  expect(again.reads).toEqual(
    Object.fromEntries(declaration.reads.map(({ id }) => [id, model.found(name, preset, id)])),
  )
})

test('the presets agree with the specification', () => {
  const cells = SPECIFIED.map(([name, specified, half]) => {
    const [mean, ci95] = computed(name) ?? [null, null]
    // Where the specification prints no interval, it is as wide as ours: as many replications.
    const width = half ?? String(ci95 ?? 0)
    return { name, mean, specified, deviation: apart({ mean, ci95 }, { mean: specified, half: width }) }
  })
  const told = (most: number) => cells.filter(({ deviation }) => !(deviation <= most))
  // The criterion of § 7: nothing beyond two widths √(h₁² + h₂²), nine cells of ten within one.
  expect(told(2)).toEqual([])
  expect(told(1).length, JSON.stringify(told(1))).toBeLessThanOrEqual(cells.length / 10)
})

test('what is read off the tables by eye is there', () => {
  const [at12, at16, at24] = [12, 16, 24].map(size => {
    const [mean, ci95] = model.found('steps', `at-${size}`, 'levels-revenue') ?? []
    return { mean: mean ?? NaN, ci95: ci95 ?? NaN }
  })
  // From pairs to three levels: a loss at twelve people, a gain at twenty-four, even near sixteen.
  expect(at12?.mean).toBeLessThan(-(at12?.ci95 ?? NaN))
  expect(Math.abs(at16?.mean ?? NaN)).toBeLessThan(at16?.ci95 ?? NaN)
  expect(at24?.mean).toBeGreaterThan(at24?.ci95 ?? NaN)
})

test('a preset moves controls that are there, to where they can stand', () => {
  for (const declaration of DECLARATIONS)
    for (const { settings } of declaration.presets)
      for (const [id, value] of Object.entries(settings)) {
        const control = declaration.controls.find(known => known.id === id)
        expect(typeof startOf(declaration)[id], `${declaration.name} ${id}`).toBe(typeof value)
        if (control?.kind === 'range') {
          expect(Number(value)).toBeGreaterThanOrEqual(control.from)
          expect(Number(value)).toBeLessThanOrEqual(control.to)
          expect((Number(value) - control.from) / control.step).toBeCloseTo(
            Math.round((Number(value) - control.from) / control.step),
            6,
          )
        }
      }
})

test('days of an absence are those of the table', () => {
  expect(ABSENCE_DAYS).toBe(PARAMETERS.absenceDays.standard)
  // § 8: five absences of five days: 0.8276 of the days both are there; ours are seven days long.
  expect(pairIncomplete((5 * 5) / 7)).toBeCloseTo(100 * (1 - 0.8276), 1)
})

test('what is a share, or a difference, is shown in per cent, and nothing else', () => {
  for (const { name, reads } of DECLARATIONS)
    for (const { id, measure, against, exact, percent } of reads) {
      const share =
        against !== undefined || exact === 'pairIncomplete' || (measure && MEASURES[measure] === 'share')
      expect(percent ?? false, `${name} ${id}`).toBe(share ?? false)
    }
})

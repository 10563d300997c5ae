import { expect, test } from 'vitest'
import { theCourse } from '#course/here.ts'
import { LIMITS, type Own, rank } from './ranking.ts'

const closed = { contact: true, measured: true, contribution: true }
const taraVersta: Own = {
  repeat: 78,
  reorders: 44,
  buyers: 2,
  towns: 4,
  seam: 12,
  errors: 6,
  largest: 11,
  money: 3,
  people: 14,
}

test('«Tara-Versta» repairs first, then develops clients, then takes partners; the portal waits for right prices', () => {
  expect(rank(taraVersta, closed).map(({ option, points }) => [option, points])).toEqual([
    ['repair', 2],
    ['success', 2],
    ['partners', 2],
    ['portal', 0],
    ['teams', 0],
    ['list', -2],
  ])
})

test('with right prices the portal passes everything', () => {
  const [first] = rank({ ...taraVersta, errors: 2 }, closed)
  expect(first).toMatchObject({ option: 'portal', points: 3 })
})

test('every open hole speaks for repairing', () => {
  const [first] = rank(taraVersta, { contact: false, measured: false, contribution: true })
  expect(first).toEqual({
    option: 'repair',
    points: 6,
    reasons: [
      { line: 'repair-start', points: 2 },
      { line: 'hole-contact', points: 2 },
      { line: 'hole-seam', points: 2 },
    ],
  })
})

test('without a month of pay everything but repairing loses a point, and partners two more', () => {
  const points = new Map(rank({ money: 0.5 }, closed).map(({ option, points }) => [option, points]))
  expect(Object.fromEntries(points)).toEqual({
    repair: 2,
    portal: -1,
    success: -1,
    list: -1,
    partners: -3,
    teams: -1,
  })
})

test('complex purchases by many people raise the list and the teams', () => {
  const points = new Map(
    rank({ buyers: 5, largest: 60, people: 8 }, closed).map(each => [each.option, each.points]),
  )
  expect([points.get('list'), points.get('teams')]).toEqual([3, -1])
})

test('what is not known counts for nothing', () => {
  expect(rank({}, closed).filter(({ points }) => points !== 0)).toEqual([
    { option: 'repair', points: 2, reasons: [{ line: 'repair-start', points: 2 }] },
  ])
})

test('the numbers that the lesson quotes are those that the ranking reckons with', () => {
  const { numbers } = theCourse()
  const named = [...numbers].flatMap(([name, { value }]) => {
    const [group, limit] = name.split('.')
    return group === 'next-rules' && limit && limit in LIMITS ? [[limit, value] as const] : []
  })
  expect(named.length).toBeGreaterThan(5)
  for (const [limit, value] of named)
    expect([limit, value]).toEqual([limit, LIMITS[limit as keyof typeof LIMITS]])
  for (const { option, points } of rank(taraVersta, closed))
    expect([option, numbers.get(`next-points.${option}`)?.value]).toEqual([option, points])
})

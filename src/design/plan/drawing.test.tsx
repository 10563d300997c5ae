import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { clients } from './cast.ts'
import { frameKeys } from './frame.ts'
import { frameOn } from './frames.ts'
import { Plan } from './Plan.tsx'
import { packSheet } from './pack.ts'
import { unpack, unpackSizes } from './packed.ts'
import { landscape, portrait } from './sheet.ts'

const cases = [landscape, portrait].flatMap(sheet =>
  frameKeys.map(key => ({ key, sheet, on: sheet.portrait ? 'portrait' : 'landscape' })),
)

const drawn = (key: (typeof frameKeys)[number], upright: boolean) =>
  renderToString(<Plan frame={key} portrait={upright} label="plan" />)

test.each(cases)('frame $key, $on, looks as it did', ({ key, sheet }) => {
  // One element a line, so that a change can be read.
  expect(drawn(key, sheet.portrait).replaceAll('><', '>\n<')).toMatchSnapshot()
})

test.each(cases)(
  'frame $key, $on, holds no style and no handler: the security policy forbids both',
  ({ key, sheet }) => {
    expect(drawn(key, sheet.portrait)).not.toMatch(/\s(style|on\w+)=/)
  },
)

test.each(cases)('frame $key, $on, takes its colours from classes alone', ({ key, sheet }) => {
  expect(drawn(key, sheet.portrait)).not.toMatch(/(fill|stroke|color)="|#[\da-f]{3}/i)
})

test.each(cases)('frame $key, $on, can be packed and unpacked', ({ key, sheet }) => {
  const sizes = unpackSizes(clients.map(client => client.size).join(''))
  expect(unpack(packSheet(sheet), key, sizes)).toEqual(frameOn(key, sheet))
})

test('a disc is round: both halves are exactly twice as wide as their radius', () => {
  const arcs = frameKeys.flatMap(key => [...drawn(key, true).matchAll(/a([\d.]+) \1 0 1 1 ([\d.]+) 0/g)])
  expect(arcs.length).toBeGreaterThan(0)
  for (const [, r, width] of arcs) expect(Number(width)).toBeCloseTo(2 * Number(r), 5)
})

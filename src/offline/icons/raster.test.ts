import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { iconFile } from './icons.ts'
import { png } from './png.ts'
import { coverage, outlinesOf } from './raster.ts'

const area = (d: string, side = 48, box = 24, margin = 0) =>
  coverage(outlinesOf(d), side, box, margin).reduce((all, one) => all + one, 0) * (box / side) ** 2

test('squares and circles have the area they should', () => {
  expect(area('M4 4h8v8h-8z')).toBeCloseTo(64, 5)
  expect(area('M5 12a4 4 0 1 1 8 0a4 4 0 1 1-8 0z')).toBeCloseTo(Math.PI * 16, 0)
  expect(area('M0 0h24V24H0zM4 4h8v8h-8z'), 'ink over ink is ink').toBeCloseTo(576, 5)
  expect(() => outlinesOf('M0 0l3 3')).toThrow(/l/)
})

test('a margin is free on every side', () => {
  const covered = coverage(outlinesOf('M0 0h24v24h-24z'), 10, 24, 0.2)
  expect([covered[0], covered[11], covered[22], covered[77]]).toEqual([0, 0, 1, 1])
  expect(covered[88]).toBe(0)
})

test('a PNG holds the two colours', () => {
  const file = png(Float32Array.from([0, 1, 0.5, 0]), 2, '#000000', '#ffffff')
  const data = file.subarray(file.indexOf('IDAT') + 4)
  expect([...inflateSync(data)]).toEqual([0, 255, 255, 255, 0, 0, 0, 0, 128, 128, 128, 255, 255, 255])
  expect(file.subarray(1, 4).toString()).toBe('PNG')
})

test('the logo is drawn from the file of the site', () => {
  const file = iconFile({ side: 24, purpose: 'any', margin: 0 })
  expect(file.readUInt32BE(16)).toBe(24)
})

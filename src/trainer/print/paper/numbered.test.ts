import { expect, test } from 'vitest'
import { numbered } from './numbered.ts'

const page = '<sheet-head></sheet-head> <sheet-n></sheet-n>/<sheet-of></sheet-of>;'

test('pages are numbered in their order, each with the head of the sheet', () => {
  expect(numbered(page + page, 'W2', 7)).toBe('W2 1/2;W2 2/2;')
})

test('a sheet that flows has as many pages as the kit says, until the script has counted', () => {
  expect(numbered(`<section data-flow>${page}</section>`, '', 7)).toContain('1/7')
})

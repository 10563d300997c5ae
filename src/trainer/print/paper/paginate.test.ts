import { expect, test } from 'vitest'
import { fill } from './paginate.ts'

/** Blocks one below the other, `^` begins a page, `_` stays with the next. */
const blocks = (...all: string[]) => {
  let top = 7
  return all.map(each => {
    const height = Number.parseFloat(each)
    const block = { top, bottom: top + height, turn: each.endsWith('^'), keep: each.endsWith('_') }
    top += height
    return block
  })
}

test('as many blocks as fit go on a page', () => {
  expect(fill(blocks('40', '60', '30', '30'), 100)).toEqual([
    [0, 1],
    [2, 3],
  ])
  expect(fill([], 100)).toEqual([])
})

test('a block higher than a page has one of its own', () => {
  expect(fill(blocks('10', '150', '10'), 100)).toEqual([[0], [1], [2]])
})

test('some blocks begin a page, and a heading never ends one', () => {
  expect(fill(blocks('10', '10^', '10'), 100)).toEqual([[0], [1, 2]])
  expect(fill(blocks('50', '20_', '20_', '30'), 100)).toEqual([[0], [1, 2, 3]])
  expect(fill(blocks('20_', '90'), 100)).toEqual([[0], [1]])
})

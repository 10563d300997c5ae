import { expect, test } from 'vitest'
import { nothingTyped, type } from './tally-keys.ts'

const alphabets = ['АБВГД', 'ABCDE']
/** What is counted after these keys: hands by place. */
function count(keys: string, options = 3): number[] {
  let typing = nothingTyped
  const counts = [0, 0, 0]
  for (const key of keys) {
    const typed = type(typing, key, alphabets, options)
    if (!typed) continue
    typing = typed.typing
    if (typed.hands !== undefined && typing.option !== undefined) counts[typing.option] = typed.hands
  }
  return counts
}

test('a letter, then digits, in either alphabet and case', () => {
  expect(count('А 7 Б 12')).toEqual([7, 12, 0])
  expect(count('a7b3c0')).toEqual([7, 3, 0])
  expect(count('в4'), 'Cyrillic В is the third').toEqual([0, 0, 4])
})

test('a letter of no option and a digit without a letter count nothing', () => {
  expect(count('5Г9')).toEqual([0, 0, 0])
  expect(count('А7Г9'), 'the digit goes on with А').toEqual([79, 0, 0])
  expect(type(nothingTyped, 'Tab', alphabets, 3)).toBeUndefined()
})

test('a slip is taken back, and a fourth digit begins anew', () => {
  expect(type({ option: 0, digits: '72' }, 'Backspace', alphabets, 3)).toEqual({
    typing: { option: 0, digits: '7' },
    hands: 7,
  })
  expect(count('А1234')).toEqual([4, 0, 0])
})

import { expect, test } from 'vitest'
import { isPage, titleOf } from './titles.ts'

test('pages of a language are listed, but neither files nor the list itself', () => {
  expect(isPage('/course/', '/course/', 'ru')).toBe(true)
  expect(isPage('/course/lessons/x/', '/course/', 'ru')).toBe(true)
  expect(isPage('/course/en/lessons/x/', '/course/', 'ru')).toBe(false)
  expect(isPage('/course/en/lessons/x/', '/course/', 'en')).toBe(true)
  expect(isPage('/course/offline/', '/course/', 'ru')).toBe(false)
  expect(isPage('/course/icon.svg', '/course/', 'ru')).toBe(false)
  expect(isPage('/other/', '/course/', 'ru')).toBe(false)
})

test('a title loses the name of the course', () => {
  expect(titleOf('<title>Поиск · Четыре этапа</title>')).toBe('Поиск')
  expect(titleOf('<title>Четыре этапа</title>')).toBe('Четыре этапа')
  expect(titleOf('<p>')).toBe('')
})

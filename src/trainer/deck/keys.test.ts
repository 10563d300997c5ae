import { expect, test } from 'vitest'
import { commandOf, type Focus } from './keys.ts'

const press = (key: string, focus: Focus = 'page', code = '', shiftKey = false) =>
  commandOf({ key, code, shiftKey }, focus)

test('every clicker finds its keys', () => {
  expect(['PageDown', 'ArrowRight', 'ArrowDown', ' '].map(key => press(key))).toEqual(Array(4).fill('forth'))
  expect(['PageUp', 'ArrowLeft', 'ArrowUp'].map(key => press(key))).toEqual(Array(3).fill('back'))
  expect([press('.'), press('b', 'page', 'KeyB')]).toEqual(['blank', 'blank'])
  expect([press('Home'), press('End'), press(' ', 'page', '', true)]).toEqual(['first', 'last', 'back'])
})

test('letters go by their place, so that a Russian layout has them, too', () => {
  expect([press('т', 'page', 'KeyN'), press('е', 'page', 'KeyT'), press('м', 'page', 'KeyV')]).toEqual([
    'notes',
    'timer',
    'vote',
  ])
})

test('in a field nothing but Esc is ours; in a widget the keys of a clicker are, too', () => {
  for (const key of [' ', 'ArrowRight', 'PageDown', '.', '?']) expect(press(key, 'field')).toBeUndefined()
  expect(press('t', 'widget', 'KeyT')).toBeUndefined()
  expect([press('ArrowRight', 'widget'), press('PageDown', 'widget')]).toEqual([undefined, 'forth'])
  expect([press('Escape', 'field'), press('Escape', 'widget')]).toEqual(['leave', 'leave'])
})

test('a focused button keeps Space and Enter, and lets the others go', () => {
  expect([press(' ', 'control'), press('Enter', 'control'), press('ArrowRight', 'control')]).toEqual([
    undefined,
    undefined,
    'forth',
  ])
})

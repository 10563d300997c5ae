import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contrast, distance, visions } from './colour.ts'
import { type Theme, themesIn } from './themes.ts'

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')
const themes = themesIn(css)
const names = [
  ...['paper', 'surface', 'sunken', 'ink', 'ink-2', 'ink-3', 'line', 'edge', 'wall', 's1', 's2', 's3', 's4'],
  ...['t1', 't2', 't3', 't4', 'ok', 'bad', 'focus', 'focus-2'],
]

const grounds = ['paper', 'surface', 'sunken']
const floors = ['t1', 't2', 't3', 't4']
const stages = ['s1', 's2', 's3', 's4']
const cross = (fronts: string[], backs: string[]) => fronts.flatMap(front => backs.map(back => [front, back]))

/** Whatever text may stand on. A stage colour on a floor: only on its own. */
const text = [
  ...cross(['ink', 'ink-2', 'ink-3'], [...grounds, ...floors]),
  ...cross(stages, ['paper', 'surface']),
  ...stages.map((stage, i) => [stage, `t${i + 1}`]),
  ...cross(['ok', 'bad'], grounds),
  // Filled buttons, the chosen segment, the toast; a button under the pointer.
  ...cross(['paper'], ['ink', 'ink-2']),
]

/** Borders, walls and rings that have to be seen to operate something (WCAG 1.4.11). */
const drawn = [...cross(['edge', 'wall', 'focus'], [...grounds, ...floors]), ...cross(stages, grounds)]

const lowest = (theme: Theme, pairs: string[][], least: number) =>
  pairs
    .map(([front = '', back = '']) => ({
      pair: `${front} on ${back}`,
      ratio: contrast(theme[front] ?? '', theme[back] ?? ''),
    }))
    .filter(({ ratio }) => ratio < least)

describe.each(Object.entries(themes))('%s', (_, theme) => {
  test('every colour of the specification has a token', () => {
    expect(names.filter(name => !theme[name])).toEqual([])
  })

  test('text is read on every ground it may stand on', () => {
    expect(lowest(theme, text, 4.5)).toEqual([])
  })

  test('what is operated is seen on every ground', () => {
    expect(lowest(theme, drawn, 3)).toEqual([])
  })
})

describe.each(Object.entries({ light: themes.light, dark: themes.dark }))('colour vision, %s', (_, theme) => {
  const pairs = stages.flatMap((one, i) => stages.slice(i + 1).map(other => [one, other]))

  test.each(Object.entries(visions))('stages and verdicts stay apart under %s', (_, vision) => {
    const near = [...pairs, ['ok', 'bad']]
      .map(([a = '', b = '']) => ({
        pair: `${a} and ${b}`,
        apart: distance(theme[a] ?? '', theme[b] ?? '', vision),
      }))
      .filter(({ apart }) => apart < 12)
    expect(near).toEqual([])
  })
})

test('high contrast is the same as a switch and as a wish of the system', () => {
  expect(themes.moreContrast).toEqual(themes.contrast)
})

test('forced colours leave no colour of our own', () => {
  const forced = css.slice(css.indexOf('forced-colors'))
  expect(names.filter(name => !new RegExp(`--${name}: (Canvas|CanvasText|LinkText);`).test(forced))).toEqual(
    [],
  )
})

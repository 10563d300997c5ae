import { expect, test } from 'vitest'
import { dataApart } from './data-apart.ts'

test('data that says so becomes a file whose address stands in its place; other data stays', () => {
  const kept: string[][] = []
  const keep = (...given: string[]) => {
    kept.push(given)
    return 'data.x.json'
  }
  const stays = '<script type="application/json" id="b">{"b":2}</script>'
  expect(
    dataApart(
      `<script type="application/json" id="a" data-apart>{"a":1}</script>${stays}`,
      '/c/_astro/',
      keep,
    ),
  ).toBe(`<script type="application/json" id="a" data-url="/c/_astro/data.x.json"></script>${stays}`)
  expect(kept).toEqual([['data', 'json', '{"a":1}']])
})

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { straightIslands } from './straight-islands.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'straight-'))
  mkdirSync(join(folder, '_astro'))
  const files = {
    'core.js': 'const a=1;export{a as t,a as hydrateIsland}',
    'all.js': 'import{t}from"./core.js";const b=t;export{b as n}',
    'render.js': 'export{t as hydrateIsland}from"./core.js";',
    'short.js': 'import{n as x}from"./all.js";export{x as Short};',
    'long.js': 'export{Short as Long}from"./short.js"',
    'pass.js': 'import"./own.js";\n',
    'own.js': 'import{n as x}from"./all.js";x();export{x as Own}',
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, '_astro', name), text)
})
afterEach(() => rmSync(folder, { recursive: true }))

const island = (file: string, name: string, renderer: string) =>
  `<astro-island uid="x" component-url="/b/_astro/${file}.js" component-export="${name}" renderer-url="/b/_astro/${renderer}.js" ssr>`

test.each([
  ['short', 'Short', 'all', 'n'],
  ['long', 'Long', 'all', 'n'],
  ['own', 'Own', 'own', 'Own'],
])('an island of %s.js, %s, is in %s.js as %s', (file, name, there, called) => {
  const html = straightIslands(island(file, name, 'render'), folder)
  expect(html).toContain(`component-url="/b/_astro/${there}.js" component-export="${called}"`)
  expect(html).toContain('renderer-url="/b/_astro/core.js" renderer-export="t"')
})

test.each([
  ['pass', 'own'],
  ['own', 'own'],
])('a script in %s.js is in %s.js', (file, there) => {
  const script = (name: string) => `<script type="module" src="/b/_astro/${name}.js"></script>`
  expect(straightIslands(script(file), folder)).toBe(script(there))
})

import { expect, test } from 'vitest'
import { firstSheet } from './first-sheet.ts'

const lesson = (top: string, below: string): string =>
  `<html data-stage="1"><header><div class="menu-sheet"><i class="closed"></i></div></header><article class="prose">${top}<section class="room">${below}</section></article>`
const layer = (rules: string): string => `@layer parts{${rules}}`

test('rules that only what is further down can use are apart, to be linked where that begins', () => {
  const html = lesson('<p class="lede">', '<p class="a"><b></b>')
  const { first, rest, at } = firstSheet(layer('.lede{color:red}.a{color:red}b{color:red}'), html)
  expect(first).toBe(layer('.lede{color:red}'))
  expect(rest).toBe(layer('.a,b{color:red}'))
  expect(html.slice(at)).toMatch(/^<section/)
})

test('a heading begins what is further down, too', () => {
  const html = '<article class="prose"><p><h2 class="a"></h2><section></section></article>'
  expect(firstSheet(layer('.a{color:red}'), html).at).toBe(html.indexOf('<h2'))
})

test('what is closed at first counts as further down', () => {
  expect(firstSheet(layer('.closed{color:red}'), lesson('', '')).rest).toBe(layer('.closed{color:red}'))
})

test('a state that a script of the head sets is there from the start', () => {
  const html = `<script>root.dataset.theme = 'dark'</script>${lesson('', '')}`
  const css = layer(':root[data-theme=dark]{color:red}:root[data-other=dark]{color:red}')
  expect(firstSheet(css, html).first).toBe(layer(':root[data-theme=dark]{color:red}'))
})

test('what a script only speaks of is not set', () => {
  const html = `<script>// a field is\n/* a field or */ x = 1</script>${lesson('', '<p class="field">')}`
  expect(firstSheet(layer('.field{color:red}'), html).rest).toBe(layer('.field{color:red}'))
})

test('a layer keeps its place among layers, a block without rules goes', () => {
  const css = '@layer base{@media (width<9px){.a{color:red}}}@layer page{.lede{color:red}}'
  const { first, rest } = firstSheet(css, lesson('<p class="lede">', '<p class="a">'))
  expect(first).toBe('@layer base{}@layer page{.lede{color:red}}')
  expect(rest).toBe('@layer base{@media (width<9px){.a{color:red}}}')
})

test('a rule that another of its weight overrules stays before it, one of another weight goes', () => {
  const html = lesson('<p class="note">', '<p class="field note">')
  expect(firstSheet(layer('.field{color:red}.note{color:#00f}'), html).rest).toBe('')
  expect(firstSheet(layer('p.field{color:red}.note{color:#00f}'), html).rest).toBe(
    layer('p.field{color:red}'),
  )
  expect(firstSheet(layer('.field{margin-top:1px}.note{color:#00f}'), html).rest).toBe(
    layer('.field{margin-top:1px}'),
  )
})

test('shorthands overrule what they set, on the same box only', () => {
  const html = lesson('<p class="note">', '<p class="field note">')
  expect(firstSheet(layer('.field{line-height:2}.note{font:1px a}'), html).rest).toBe('')
  expect(firstSheet(layer('.field{left:0}.note{inset:1px}'), html).rest).toBe('')
  expect(firstSheet(layer('.field:before{color:red}p.note{color:#00f}'), html).rest).toBe(
    layer('.field:before{color:red}'),
  )
})

test('a rule whose element no rule above is about goes, whatever they have in common', () => {
  const html = lesson('<p class="note">', '<button class="field">')
  expect(firstSheet(layer('.field{color:red}.note{color:#00f}'), html).rest).toBe(layer('.field{color:red}'))
})

test('a property of the root that only the rest reads goes with it, one that a theme sets again stays', () => {
  const css =
    '@layer tokens{:root{--a:1px;--b:2px;--c:3px}:root[data-theme=x]{--c:4px}}@layer page{.lede{top:var(--a)}.x{left:var(--b);right:var(--c)}}'
  const { first, rest } = firstSheet(
    css,
    `<script>dataset.theme</script>${lesson('<p class="lede">', '<p class="x">')}`,
  )
  expect(first).toContain('{--a:1px;--c:3px}')
  expect(rest).toMatch(/^@layer tokens\{:root\{--b:2px\}\}/)
})

test('a page that is no lesson has one sheet', () => {
  expect(firstSheet(layer('.a{color:red}'), '<main><section class="a">')).toEqual({
    first: layer('.a{color:red}'),
    rest: '',
  })
})

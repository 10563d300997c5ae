import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pruneCss } from './prune-css.ts'

function folderWith(scripts: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'prune-'))
  mkdirSync(join(folder, '_astro'))
  for (const [name, text] of Object.entries(scripts)) writeFileSync(join(folder, '_astro', name), text)
  return folder
}
const cssOf = (css: string, body: string, scripts = {}) =>
  /<style>(.*)<\/style>/s.exec(pruneCss(`<style>${css}</style>${body}`, folderWith(scripts)))?.[1]

test('a property that only a sheet further down reads stays', () => {
  const sheets =
    '<style>:root{--a:1;--b:2}p{color:red}</style><p></p><style data-later="x">p{width:var(--a)}.gone{width:var(--b)}</style>'
  const found = pruneCss(sheets, '').replace(/<style data-later.*/, '')
  expect(found).toContain('--a:1')
  expect(found).not.toContain('--b')
})

test('a sheet further down has no rule for what is not on the page', () => {
  expect(pruneCss('<p></p><style data-later>p{x:1}.gone{x:2}</style>', '')).toBe(
    '<p></p><style data-later>p{x:1}</style>',
  )
})

test('a rule for what is not on the page goes, one for what is there stays', () => {
  expect(cssOf('.a{color:red}.b{color:red}table{color:red}', '<p class="a">')).toBe('.a{color:red}')
})

test('a list of selectors stays while one of them can match, without the others', () => {
  expect(cssOf('.gone,.kept{color:red}', '<p class="kept">')).toBe('.kept{color:red}')
  expect(cssOf(':is(.gone,.kept) p{color:red}', '<p class="kept">')).toBe(':is(.gone,.kept) p{color:red}')
  expect(cssOf(':is(.gone,.lost) p{color:red}', '<p class="kept">')).toBe('')
})

test('what an island or a script it imports may set later keeps its rule', () => {
  const body = '<astro-island component-url="/x/_astro/one.js">'
  const scripts = { 'one.js': 'import"./two.js";h("ol")', 'two.js': 'el.className="later"' }
  expect(cssOf('.later{color:red}ol{color:red}.never{color:red}', body, scripts)).toBe('.later,ol{color:red}')
})

test('what a script in the page itself sets keeps its rule', () => {
  const body = "<p></p><script>document.body.classList.add('js')</script>"
  expect(cssOf('.js p{color:red}.never p{color:red}', body)).toBe('.js p{color:red}')
})

test('a name that an island puts together keeps its rules', () => {
  const body = '<astro-island component-url="/x/_astro/one.js">'
  const scripts = { 'one.js': ['h("p",{class:`option--', '{a}`})'].join('$') }
  const css = '.option--right{color:red}.verdict--right{color:red}'
  expect(cssOf(css, body, scripts)).toBe('.option--right{color:red}')
})

test('states, roots and what stands in :not() are no reason to go', () => {
  expect(cssOf(':root{color:red}p:not(.x):hover{color:red}::before{color:red}', '<p>')).toContain(
    'p:not(.x):hover',
  )
})

test('layers and media stay around what is left', () => {
  expect(cssOf('@layer a{@media print{.a{color:red}.b{color:red}}}', '<p class="a">')).toBe(
    '@layer a{@media print{.a{color:red}}}',
  )
})

test('a name is compared whole: a word of the text or of code is no class', () => {
  const scripts = { 'one.js': 'let step=asked.step;h({class:`card`})' }
  const body = '<astro-island component-url="/x/_astro/one.js"></astro-island><input step="1" class="field">'
  expect(cssOf('.step{color:red}.card{color:red}.field{color:red}', body, scripts)).toBe(
    '.card,.field{color:red}',
  )
})

test('a rule for a value that nothing has goes, and with it the custom properties that it alone read', () => {
  const css =
    ':root{--a:1px;--b:var(--a);--c:2px}[data-stage="1"]{width:var(--b)}[data-stage="2"]{width:var(--c)}'
  expect(cssOf(css, '<p data-stage="2">')).toBe(':root{--c:2px}[data-stage="2"]{width:var(--c)}')
})

test('a colour that only a drawing of the page reads stays', () => {
  const folder = folderWith({})
  mkdirSync(join(folder, 'plan'))
  writeFileSync(join(folder, 'plan', '2.svg'), '<svg><path fill="var(--tint)"/></svg>')
  const html = '<style>:root{--tint:red;--other:red}</style><svg><use href="/x/plan/2.svg#landscape"/></svg>'
  expect(pruneCss(html, folder)).toContain('<style>:root{--tint:red;}</style>')
})

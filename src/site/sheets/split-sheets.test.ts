import { expect, test } from 'vitest'
import { apart, splitSheets } from './split-sheets.ts'

test('rules for paper are taken out of their layers and keep them', () => {
  expect(
    apart(
      '@layer a,b;@layer a{p{x:1}@media print{p{x:2}}@media screen{p{x:3}}}@media print{@page{x:4}}i{x:5}',
    ),
  ).toEqual({
    screen: '@layer a,b;@layer a{p{x:1}@media screen{p{x:3}}}i{x:5}',
    paper: '@layer a{p{x:2}}@page{x:4}',
  })
})

/** @returns the page, and what its files have */
function split(html: string, isOneFlight = false): { html: string; kept: string[] } {
  const kept: string[] = []
  const keep = (kind: string, ending: string, text: string) => {
    kept.push(text)
    return `${kind}.${ending}`
  }
  return { html: splitSheets(html, '/base/', keep, () => isOneFlight), kept }
}

test('parts further down share one sheet, linked where the first of them begins', () => {
  const head = '<head><style>p{x:1}@media print{p{x:2}}</style></head>'
  const body =
    '<main><p><style data-later>i{x:3}</style><i><style data-later="">b{x:4}</style><b></main><style data-later>u{x:5}</style>'
  expect(split(head + body)).toEqual({
    html: '<head><style>p{x:1}</style></head><main><p><link rel="stylesheet" href="/base/rest.css"><i><b></main>',
    kept: ['@media print{p{x:2}}i{x:3}b{x:4}u{x:5}'],
  })
})

test('neither what stands below the content alone nor little paper is worth a request', () => {
  const html =
    '<head><style>p{x:1}@media print{u{x:2}}</style></head><main><p></main><style data-later>u{x:5}</style><footer>'
  expect(split(html)).toEqual({
    html: '<head><style>p{x:1}@media print{u{x:2}}u{x:5}</style></head><main><p></main><footer>',
    kept: [],
  })
})

test("the rest of a lesson's sheet is linked above what it is for, waited for, and overruled by paper", () => {
  const html =
    '<head><style>@layer page{p{color:red}i{color:red}@media print{i{color:#000}}}</style></head><article class="prose"><p></p><section><i></i></section></article>'
  expect(
    splitSheets(
      html,
      '/base/',
      (kind, ending) => `${kind}.${ending}`,
      () => false,
    ),
  ).toBe(
    '<head><style>@layer page{p{color:red}}</style></head><article class="prose"><p></p><link rel="stylesheet" href="/base/rest.css"><script data-hold>0</script><section><i></i></section></article>',
  )
})

test('a page that comes in one flight has all its rules in its head, those for paper below those for the screen', () => {
  const page =
    '<head><style>@layer page{p{x:1}@media print{p{x:2}}}</style></head><main><p><style data-later>i{x:3}</style><i></main>'
  expect(split(page, true)).toEqual({
    html: '<head><style>@layer page{p{x:1}}@media print{@layer page{p{x:2}}}i{x:3}</style></head><main><p><i></main>',
    kept: [],
  })
})

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

test('a later sheet is linked where its part begins, the sheet for paper beside the first', () => {
  const kept: string[] = []
  const keep = (kind: string, ending: string, text: string) => {
    kept.push(text)
    return `${kind}.${ending}`
  }
  const html =
    '<head><style>p{x:1}@media print{p{x:2}}</style></head><p><style data-later="quiz">i{x:3}</style>'
  expect(splitSheets(html, '/base/', keep)).toBe(
    '<head><style>p{x:1}</style><link rel="stylesheet" href="/base/paper.css" media="print"></head><p><link rel="stylesheet" href="/base/quiz.css">',
  )
  expect(kept).toEqual(['p{x:2}', 'i{x:3}'])
})

test("the rest of a lesson's sheet is linked above what it is for, waited for, and overruled by paper", () => {
  const html =
    '<head><style>@layer page{p{color:red}i{color:red}@media print{i{color:#000}}}</style></head><article class="prose"><p></p><section><i></i></section></article>'
  expect(splitSheets(html, '/base/', (kind, ending) => `${kind}.${ending}`)).toBe(
    '<head><style>@layer page{p{color:red}}</style></head><article class="prose"><p></p><link rel="stylesheet" href="/base/rest.css"><script data-hold>0</script><link rel="stylesheet" href="/base/paper.css" media="print"><section><i></i></section></article>',
  )
})

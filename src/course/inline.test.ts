import fc from 'fast-check'
import { expect, test } from 'vitest'
import { html, plain } from './inline.ts'

test('strong words are marked up, numbers with endings are kept together', () => {
  expect(html('**Шёл** 7-й день из 5–7')).toBe(
    '<strong>Шёл</strong> <span class="nowrap">7-й</span> день из <span class="nowrap">5–7</span>',
  )
})

test('a date or a code is not a number with an ending', () => {
  expect(html('2026-11-23, A-5-б')).toBe('2026-11-23, A-5-б')
})

test('for attributes the marks go', () => {
  expect(plain('**Шёл** 7-й "день"')).toBe('Шёл 7-й "день"')
})

test('nothing of a text can become a tag or leave an attribute', () => {
  fc.assert(
    fc.property(fc.string(), text => {
      const left = html(text).replace(/<(?:\/?strong|span class="nowrap"|\/span)>/g, '')
      expect(left).not.toMatch(/[<>"]/)
      expect(left).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/)
    }),
  )
})

import { expect, test } from 'vitest'
import { minifyScripts, oneSheet } from './inline-parts.ts'

test('the styles of a page stand in the place of the first, in their order', () => {
  expect(oneSheet('<style>a{}</style><p><style>b{}</style></p><style media="print">c{}</style>')).toBe(
    '<style>a{}b{}</style><p></p><style media="print">c{}</style>',
  )
})

test('a script of the page keeps what it does and loses its comments', () => {
  const [, code = ''] =
    /<script>(.*)<\/script>/s.exec(minifyScripts('<script>// why\n window.said = 1 + 1\n</script>')) ?? []
  const window = { said: 0 }
  new Function('window', code)(window)
  expect(window.said).toBe(2)
  expect(code).not.toContain('why')
})

test('data and modules are left alone', () => {
  const html =
    '<script type="application/json">{ "a": 1 }</script><script type="module" src="/a.js"></script>'
  expect(minifyScripts(html)).toBe(html)
})

test('a script that cannot be read stops the build', () => {
  expect(() => minifyScripts('<script>let = </script>')).toThrow('cannot be read')
})

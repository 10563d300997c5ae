import { expect, test } from 'vitest'
import { airless, oneScript, oneSheet } from './inline-parts.ts'

test('the styles of a page stand in the place of the first, in their order', () => {
  expect(oneSheet('<style>a{}</style><p><style>b{}</style></p><style media="print">c{}</style>')).toBe(
    '<style>a{}b{}</style><p></p><style media="print">c{}</style>',
  )
})

test('the scripts of a page stand in the place of the first, keep what they do and lose their comments', () => {
  const html = oneScript(
    '<script>// why\nlet a = 1; window.said = a + 1</script><p><script>let a = 3; window.said += a</script></p>',
  )
  const [, code = ''] = /^<script>(.*)<\/script><p><\/p>$/s.exec(html) ?? []
  const window = { said: 0 }
  new Function('window', code)(window)
  expect(window.said).toBe(5)
  expect(code).not.toContain('why')
})

test('data and modules are left alone', () => {
  const html =
    '<script type="application/json">{ "a": 1 }</script><script type="module" src="/a.js"></script>'
  expect(oneScript(html)).toBe(html)
})

test('a script that cannot be read stops the build', () => {
  expect(() => oneScript('<script>let = </script>')).toThrow('cannot be read')
})

test('white space goes between blocks, never beside words and what stands among them', () => {
  expect(airless('<ul> <li class="a"> One <b>two</b> <i>3</i> </li>\n</ul> <p> a </p>')).toBe(
    '<ul><li class="a">One <b>two</b> <i>3</i></ul><p> a </p>',
  )
  expect(airless('<strong>A.</strong> <span>b</span> <p>c</p>')).toBe(
    '<strong>A.</strong> <span>b</span> <p>c</p>',
  )
})

test('an end tag goes where the next tag says the same, and only there', () => {
  expect(airless('<div><p>a</p><p>b</p></div><ul><li><p>c</p></li><li>d</li></ul>')).toBe(
    '<div><p>a<p>b</div><ul><li><p>c<li>d</ul>',
  )
  expect(airless('<table><tr><th>a</th><td>b</td></tr></table><dl><dt>a</dt><dd>b</dd></dl>')).toBe(
    '<table><tr><th>a<td>b</tr></table><dl><dt>a<dd>b</dl>',
  )
  // An unknown element does not end a paragraph, and words after one would fall into it.
  const kept = '<astro-island><p>a</p></astro-island><p>b</p> c <p>d</p><span>e</span>'
  expect(airless(kept)).toBe(kept)
})

test('a shape needs no end tag, a title in it does', () => {
  expect(airless('<svg><path d="M0 0"></path><line><title>a</title></line></svg>')).toBe(
    '<svg><path d="M0 0"/><line><title>a</title></line></svg>',
  )
})

test('white space goes from between shapes, not from around a drawing', () => {
  expect(airless('a <svg viewBox="0"> <path d="M0 0"></path> <line x1="1" /> </svg> b')).toBe(
    'a <svg viewBox="0"><path d="M0 0"/><line x1="1" /></svg> b',
  )
})

test('what an island, a script or a preformatted text holds stays', () => {
  const kept = '<astro-island><ul> <li> </ul></astro-island><pre> <div> </pre><script> "<li> " </script>'
  expect(airless(kept)).toBe(kept)
})

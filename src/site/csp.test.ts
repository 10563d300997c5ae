import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withPolicy } from './csp.ts'
import { preloadModules } from './preload-modules.ts'

const page = (body: string) =>
  `<!doctype html><html><head><meta charset="utf-8"></head><body>${body}</body></html>`
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const policyOf = (body: string) => /content="([^"]+)"/.exec(withPolicy(page(body), 'a.html'))?.[1] ?? ''

test('a page without anything inline may load its own files only', () => {
  expect(withPolicy(page('<p>1</p>'), 'a.html')).toContain(
    `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'">`,
  )
})

test('inline scripts and styles are allowed by what is in them, each once', () => {
  const policy = policyOf(
    '<script>a<b</script><script type="module">let c</script><style media="print">p{}</style><script>a<b</script>',
  )
  expect(policy).toContain(`script-src 'self' ${hash('a<b')} ${hash('let c')};`)
  expect(policy).toContain(`style-src 'self' ${hash('p{}')};`)
})

test('line ends are those that the browser sees', () => {
  expect(policyOf('<script>a\r\nb</script>')).toContain(hash('a\nb'))
})

test('files and data need no hash', () => {
  expect(policyOf('<script src="/a.js"></script><script type="application/json">{}</script>')).toContain(
    "script-src 'self';",
  )
})

test.each([
  ['style', '<p class="a" style="color:red">'],
  ['style', '<p style>'],
  ['onclick', "<button disabled onclick='go()'>"],
  ['onload', '<svg><g ONLOAD=go()>'],
])('an inline %s attribute stops the build: %s', (name, body) => {
  expect(() => withPolicy(page(body), 'lessons/a.html')).toThrow(
    `lessons/a.html: the policy refuses an inline ${name}=`,
  )
})

test('what only looks like an attribute does not', () => {
  policyOf(
    '<!-- <p style="a"> --><script>"<p onclick=a>"</script><i title=" style=x on=y > z"></i> style="x"',
  )
})

test('a page that does not say its charset stops the build', () => {
  expect(() => withPolicy('<p>', 'a.html')).toThrow('a.html: no <meta charset>')
})

test('what the islands load is fetched at once: modules and their static imports, each once', () => {
  const folder = mkdtempSync(join(tmpdir(), 'islands-'))
  mkdirSync(join(folder, '_astro'))
  const module = (name: string, text: string) => writeFileSync(join(folder, '_astro', name), text)
  module('Quiz.1.js', 'import{a}from"./core.2.js";import"./side.3.js";const b=()=>import("./late.4.js")')
  module('client.5.js', 'import{a}from"./core.2.js"')
  module('core.2.js', '')
  module('side.3.js', '')
  const island =
    '<astro-island component-url="/course/_astro/Quiz.1.js" renderer-url="/course/_astro/client.5.js">'
  const links = preloadModules(page(island + island), folder).match(/(?<=modulepreload" href=")[^"]+/g)
  expect(links).toEqual(['Quiz.1', 'core.2', 'side.3', 'client.5'].map(name => `/course/_astro/${name}.js`))
  expect(preloadModules(page(''), folder)).toBe(page(''))
})

import { expect, test } from 'vitest'
import { lightIslands } from './light-islands.ts'

const runtime =
  '<script>(self.Astro||(self.Astro={})).load=1</script><script>customElements.define("astro-island",A)</script>'
const kept: string[] = []
const keep = (kind: string, ending: string, text: string) => {
  kept.push(text)
  return `${kind}.${ending}`
}
const page = (body: string) => `<head></head><body>${body}</body>`
const island = ({
  props = '{&quot;a&quot;:[0,&quot;it&#39;s &amp;quot;&quot;],&quot;b&quot;:[1,[[0,1],[0,null]]],&quot;c&quot;:[0,{&quot;d&quot;:[0,true]}],&quot;e&quot;:[0]}',
  client = 'visible',
  options = '{&quot;name&quot;:&quot;A&quot;,&quot;value&quot;:{&quot;rootMargin&quot;:&quot;300px&quot;}}',
  renderer = '/r.js',
} = {}) =>
  `<astro-island uid="x" data-preact-island-id="7" component-url="/a.js" component-export="A" renderer-url="${renderer}" props="${props}" ssr client="${client}" opts="${options}" await-children><p>1</p><!--astro:end--></astro-island>`

test('an island keeps what wakes it, its properties become plain JSON, the runtime goes', () => {
  const light = lightIslands(page(runtime + island({ client: 'load', options: '' })), 'a', keep)
  expect(light).toMatch(
    /<body><astro-island component-url="\/a.js" component-export="A" client="load" of="7" props='([^']+)' ssr><p>1<\/p><\/astro-island><\/body>$/,
  )
  const props = /props='([^']+)'/.exec(light)?.[1]?.replaceAll('&#39;', "'").replaceAll('&amp;', '&')
  expect(JSON.parse(props ?? '')).toEqual({ a: "it's &quot;", b: [1, null], c: { d: true } })
  expect(light).toMatch(/^<head><script>[^<]*import\('\/r\.js'\)/)
  expect(light).not.toContain('self.Astro')
})

test('an island that waits finds its properties in a file beside its code, and the first file is fetched at once', () => {
  const light = lightIslands(page(island() + island({ props: '{&quot;b&quot;:[0,2]}' })), 'a', keep)
  expect(light.match(/client="300px" of="7" props-url="\/props\.json"/g)).toHaveLength(2)
  expect(light.match(/<link rel="preload" as="fetch" crossorigin href="\/props\.json">/g)).toHaveLength(1)
  expect(kept.map(text => JSON.parse(text))).toEqual([expect.objectContaining({ b: [1, null] }), { b: 2 }])
})

test('what loads at once says so, and how near another must be', () => {
  expect(lightIslands(page(island({ client: 'load', options: '' })), 'a', keep)).toContain('client="load"')
  expect(lightIslands(page(island({ options: '{&quot;value&quot;:true}' })), 'a', keep)).toContain(
    'client="0px"',
  )
  expect(() => lightIslands(page(island({ client: 'idle', options: '' })), 'a', keep)).toThrow(
    'client:idle is not known',
  )
})

test('a page that waits fetches nothing beforehand, and listens for a sign of life and for a touch', () => {
  const waiting = `<html data-waits="/a.js">${page(island())}`
  const light = lightIslands(waiting, 'a', keep)
  expect(light).not.toContain('rel="preload"')
  expect(light).toMatch(/'pointermove'[\s\S]*addEventListener\('focusin', touch\)/)
  expect(lightIslands(page(island()), 'a', keep)).not.toMatch(/pointermove|dataset\.waits/)
})

test('what waits for a touch finds its properties in a file that is not fetched before; only its page listens', () => {
  const light = lightIslands(page(island() + island({ client: 'touch', options: '' })), 'a', keep)
  expect(light.match(/client="(\w+)" of="7" props-url/g)).toHaveLength(2)
  expect(light.match(/rel="preload"/g)).toHaveLength(1)
  expect(light).toContain("addEventListener('focusin'")
  expect(light).not.toMatch(/=== 'load'/)
  const alone = lightIslands(page(island({ client: 'touch', options: '' })), 'a', keep)
  expect(alone).not.toContain('rel="preload"')
  expect(lightIslands(page(island()), 'a', keep)).not.toContain('focusin')
  const slide = lightIslands(
    page(island({ client: 'touch', options: '' })),
    'en/slides/cells/index.html',
    keep,
  )
  expect(slide).toContain('client="0px"')
  expect(slide).not.toContain('focusin')
})

test('a page without islands stays as it is', () => {
  const html = page('<script>let a</script>')
  expect(lightIslands(html, 'a', keep)).toBe(html)
})

test.each([
  ['client:media', island({ client: 'media' })],
  ['no JSON', island({ props: '{&quot;a&quot;:[3,&quot;2026-01-01&quot;]}' })],
  ['a slot', island().replace('<p>1</p>', '<astro-slot>1</astro-slot>')],
  ['a renderer', island() + island({ renderer: '/other.js' })],
])('%s stops the build', (what, body) => {
  expect(() => lightIslands(page(body), 'lessons/a.html', keep)).toThrow(what)
})

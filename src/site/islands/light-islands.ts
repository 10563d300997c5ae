import { readFileSync } from 'node:fs'
import type { Keep } from '../asset.ts'
import { waits } from './waiting-scripts.ts'

const wakeText = readFileSync(new URL('./wake.js', import.meta.url), 'utf8')

/**
 * A built page whose islands are woken by wake.js and carry plain JSON. Astro's own runtime is three times as long
 * and its properties name the type of every value; what this site does not use of it stops the build. Properties of an
 * island that waits until it is near come as a file then: what they hold of words is either in the page already or
 * shown after an act. The first such island has its file fetched beside its code, if the page does not wait itself.
 */
export function lightIslands(html: string, page: string, keep: Keep): string {
  const renderers = new Set<string>()
  const clients = new Set<string>()
  let early = ''
  let hydrate = 'hydrateIsland'
  const light = html
    .replace(/<script>[\s\S]*?<\/script>/g, script =>
      /self\.Astro|"astro-island"/.test(script) ? '' : script,
    )
    .replace(/<!--astro:end-->/g, '')
    .replace(/<astro-island((?:\s[\w-]+(?:="[^"]*")?)*)>/g, (_, source: string) => {
      const written = new Map(
        [...source.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [
          name,
          decoded(value),
        ]),
      )
      const of = (name: string): string => written.get(name) ?? ''
      renderers.add(of('renderer-url'))
      const renderer = of('renderer-export')
      if (renderer) hydrate = renderer
      const url = of('component-url')
      const client = clientOf(of('client'), of('opts'), page)
      clients.add(client)
      const props = JSON.stringify(plain([0, JSON.parse(of('props'))], page))
      let given = `props='${encoded(props)}'`
      if (of('client') === 'visible' || client === 'touch') {
        const file = url.replace(/[^/]+$/, keep('props', 'json', props))
        given = `props-url="${file}"`
        if (client !== 'touch') early ||= `<link rel="preload" as="fetch" crossorigin href="${file}">`
      }
      return `<astro-island component-url="${url}" component-export="${of('component-export')}" client="${client}" of="${of('data-preact-island-id')}" ${given} ssr>`
    })
  if (renderers.size === 0) return html
  if (waits(html)) {
    // Whatever is touched before the page has begun is woken by it.
    clients.add('waits').add('touch')
    early = ''
  }
  if (/<input[^>]*name="said"[^>]*type="range"|<input[^>]*type="range"[^>]*name="said"/.test(light))
    clients.add('ruler')
  if (renderers.size > 1 || light.includes('astro-slot>') || light.includes('data-astro-template'))
    throw new Error(`${page}: an island with a slot or a renderer of its own, which wake.js does not know.`)
  const script = wakeText
    .replace(/\/\/ only (\w+)\n([\s\S]*?)\/\/ end\n/g, (_, client: string, code: string) =>
      clients.has(client) ? code : '',
    )
    .replace('RENDERER', [...renderers].join())
    .replace('HYDRATE', hydrate)
  return light.replace('</head>', () => `<script>${script}</script>${early}</head>`)
}

/**
 * When an island wakes: `load`, `touch`, or how near it must be. A slide is turned to as a whole: what it holds
 * wakes as it is shown.
 */
function clientOf(client: string, options: string, page: string): string {
  if (client === 'touch' && /(^|[\\/])slides[\\/]/.test(page)) return '0px'
  if (/^(load|touch)$/.test(client)) return client
  if (client !== 'visible') throw new Error(`${page}: client:${client} is not known to wake.js.`)
  const { value } = JSON.parse(options) as { value: true | { rootMargin?: string } }
  return (value !== true && value.rootMargin) || '0px'
}

/** What Astro writes as [type, value]; of its types only plain values and lists have a place in JSON. */
function plain(typed: unknown, page: string): unknown {
  const [type, value] = typed as [number, unknown]
  if (type === 1) return (value as unknown[]).map(each => plain(each, page))
  if (type !== 0) throw new Error(`${page}: a property of an island that is no JSON (type ${type}).`)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each, page)]))
}

function decoded(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

const encoded = (text: string): string => text.replaceAll('&', '&amp;').replaceAll("'", '&#39;')

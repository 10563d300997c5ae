import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { waits } from './islands/waiting-scripts.ts'

/**
 * The page with `<link rel="modulepreload">` for what its first screen needs (what its own scripts import, islands that
 * load at once, and the first that wakes of itself), so that modules come together instead of one after the other
 * (Astro emits none). Islands further down, and those of slides that are not shown yet, wait until they are near: parsing
 * them early costs a phone more than it saves. A page that waits has none.
 */
export function preloadModules(html: string, folder: string): string {
  if (waits(html)) return html
  const modules = new Set<string>()
  for (const [, url = ''] of html.matchAll(/<script type="module" src="([^"]+)">/g))
    addImports(modules, url, folder)
  let first = !/<main[^>]*\sdata-deck=/.test(html)
  for (const [island] of html.matchAll(/<astro-island[^>]*>/g)) {
    if (/\sclient="touch"/.test(island)) continue
    if (first || !/\sclient="visible"/.test(island))
      for (const [, url = ''] of island.matchAll(/\s(?:component|renderer)-url="([^"]+)"/g))
        add(modules, url, folder)
    first = false
  }
  const links = [...modules].map(url => `<link rel="modulepreload" href="${url}">`).join('')
  return html.replace('</head>', `${links}</head>`)
}

function add(modules: Set<string>, url: string, folder: string): void {
  if (modules.has(url)) return
  modules.add(url)
  addImports(modules, url, folder)
}

/** What a module imports statically, and so on. Built modules lie in one folder. */
function addImports(modules: Set<string>, url: string, folder: string): void {
  const source = readFileSync(join(folder, '_astro', basename(url)), 'utf8')
  for (const [, name = ''] of source.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g))
    add(modules, url.replace(/[^/]+$/, name), folder)
}

import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/**
 * The page with `<link rel="modulepreload">` for what its islands load, so that their modules come at once
 * instead of one after the other (Astro emits none).
 */
export function preloadIslands(html: string, folder: string): string {
  const modules = new Set<string>()
  for (const [, url = ''] of html.matchAll(/\s(?:component|renderer)-url="([^"]+)"/g))
    add(modules, url, folder)
  const links = [...modules].map(url => `<link rel="modulepreload" href="${url}">`).join('')
  return html.replace('</head>', `${links}</head>`)
}

/** A module and what it imports statically. Built modules lie in one folder. */
function add(modules: Set<string>, url: string, folder: string): void {
  if (modules.has(url)) return
  modules.add(url)
  const source = readFileSync(join(folder, '_astro', basename(url)), 'utf8')
  for (const [, name = ''] of source.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g))
    add(modules, url.replace(/[^/]+$/, name), folder)
}

import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/**
 * A built page whose islands and scripts go straight to the file in which their code is. Where several entries share a
 * file, the bundler leaves a small one for each that only passes on: a request, and a wait for it, more.
 * @returns the page; beside `renderer-url` it says in `renderer-export` what to import
 */
export function straightIslands(html: string, folder: string): string {
  const straight = html.replace(/(?<=<script type="module" src=")[^"]+/g, url => passing(url, folder))
  return straight.replace(/<astro-island[^>]*>/g, island =>
    island
      .replace(/component-url="([^"]+)" component-export="([^"]+)"/, (_, url: string, name: string) => {
        const [file, there] = behind(url, name, folder)
        return `component-url="${file}" component-export="${there}"`
      })
      .replace(/renderer-url="([^"]+)"/, (_, url: string) => {
        const [file, there] = behind(url, 'hydrateIsland', folder)
        return `renderer-url="${file}" renderer-export="${there}"`
      }),
  )
}

/** The module that a script does nothing but import, if there is one. */
function passing(url: string, folder: string): string {
  const source = readFileSync(join(folder, '_astro', basename(url)), 'utf8')
  const [, file] = /^\s*import\s*["']\.\/([^"']+)["'];?\s*$/.exec(source) ?? []
  return file ? url.replace(/[^/]+$/, file) : url
}

/** Where `name` of the module `url` really is, and what it is called there. */
function behind(url: string, name: string, folder: string): readonly [url: string, name: string] {
  const source = readFileSync(join(folder, '_astro', basename(url)), 'utf8')
  const [, names = '', file = ''] =
    /^\s*export\s*\{([^}]*)\}\s*from\s*["']\.\/([^"']+)["'];?\s*$/.exec(source) ?? passedOn(source)
  for (const pair of names.split(',')) {
    const [there = '', here = there] = pair.trim().split(/\s+as\s+/)
    if (here === name) return behind(url.replace(/[^/]+$/, file), there, folder)
  }
  return [url, name]
}

/** `import {a as b} from "./x.js"; export {b as Name}`: the same in two statements. */
function passedOn(source: string): readonly string[] {
  const found = /^\s*import\s*\{([^}]*)\}\s*from\s*["']\.\/([^"']+)["'];\s*export\s*\{([^}]*)\};?\s*$/.exec(
    source,
  )
  if (!found) return []
  const [, imports = '', file = '', exports = ''] = found
  const there = new Map(
    imports.split(',').map(pair => {
      const [theirs = '', ours = theirs] = pair.trim().split(/\s+as\s+/)
      return [ours, theirs]
    }),
  )
  const names = exports.split(',').map(pair => {
    const [ours = '', here = ours] = pair.trim().split(/\s+as\s+/)
    return `${there.get(ours) ?? ours} as ${here}`
  })
  return ['', names.join(','), file]
}

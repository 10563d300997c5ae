import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import type { AstroIntegration } from 'astro'
import { keepIn } from './asset.ts'
import { withPolicy } from './csp.ts'
import { dataApart } from './data-apart.ts'
import { airless, oneScript, oneSheet } from './inline-parts.ts'
import { lightIslands } from './islands/light-islands.ts'
import { straightIslands } from './islands/straight-islands.ts'
import { waitingScripts } from './islands/waiting-scripts.ts'
import { preloadModules } from './preload-modules.ts'
import { pruneCss } from './sheets/prune-css.ts'
import { splitSheets } from './sheets/split-sheets.ts'

/** Bytes that a server sends before it waits for an answer: ten packets, https://www.rfc-editor.org/rfc/rfc6928. */
const ONE_FLIGHT = 14_600

/** What is done to every built page once all of it is known; the policy hashes what the others leave, so it is last. */
export function finishPages(): AstroIntegration {
  let base = '/'
  return {
    name: 'finish-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/, '')}/_astro/`
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir)
        const keep = keepIn(folder)
        for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (!name.endsWith('.html')) continue
          const file = join(folder, name)
          const found = pruneCss(oneSheet(readFileSync(file, 'utf8')), folder)
          const asleep = waitingScripts(straightIslands(dataApart(found, base, keep), folder))
          const light = airless(oneScript(lightIslands(preloadModules(asleep, folder), name, keep)))
          const finished = (html: string): string => withPolicy(html, name)
          const isOneFlight = (html: string): boolean =>
            brotliCompressSync(finished(html)).length <= ONE_FLIGHT
          writeFileSync(file, finished(splitSheets(light, base, keep, isOneFlight)))
        }
      },
    },
  }
}

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { fileName, portableFile } from './file.ts'

/** Puts the portable file into the built site. It stands after what finishes pages. */
export function portable(): AstroIntegration {
  let base = '/'
  return {
    name: 'portable',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/, '')}/`
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir)
        writeFileSync(join(folder, fileName), await portableFile(folder, base))
      },
    },
  }
}

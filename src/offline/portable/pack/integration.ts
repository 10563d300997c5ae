import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { courseOf } from '#course/course.ts'
import { readFiles } from '#course/files.ts'
import { fileName, portableFile } from './file.ts'
import { offer } from './offer.ts'

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
        const course = courseOf(readFiles('content'))
        const file = Buffer.from(
          await portableFile(folder, base, language => course.in(language).words('portable')),
        )
        writeFileSync(join(folder, fileName), file)
        offer(folder, file)
      },
    },
  }
}

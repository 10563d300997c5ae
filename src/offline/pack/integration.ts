import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { courseOf } from '#course/course.ts'
import { readFiles } from '#course/files.ts'
import { languages } from '#course/language.ts'
import { packOffline } from './pack.ts'

const prefix = 'virtual:offline-words/'

/**
 * The site without a network: what the panel says as a module for each language, loaded when somebody opens it; and
 * after the build the worker with its list. It stands after everything that changes a file.
 */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'offline-words',
                resolveId: id => (id.startsWith(prefix) ? `\0${id}` : undefined),
                load(id) {
                  const language = languages.find(each => id === `\0${prefix}${each}`)
                  if (!language) return undefined
                  const words = courseOf(readFiles('content')).in(language).words('offline.panel')
                  return `export default ${JSON.stringify(words)}`
                },
              },
            ],
          },
        })
      },
      'astro:build:done': async ({ dir }) => {
        await packOffline(fileURLToPath(dir), courseOf(readFiles('content')).edition.number)
      },
    },
  }
}

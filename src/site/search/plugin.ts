import type { AstroIntegration } from 'astro'
import { readContent } from '#course/content.ts'
import { courseOf } from '#course/course.ts'
import { readFiles } from '#course/files.ts'
import { languages } from '#course/language.ts'
import { entriesOf } from './entries.ts'
import { writeIndex } from './index-of.ts'

const prefix = 'virtual:search-index/'

/** The search index of each language as a module, so that it can be loaded late and still lie in one file. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'search-index',
                resolveId: id => (id.startsWith(prefix) ? `\0${id}` : undefined),
                load(id) {
                  const language = languages.find(each => id === `\0${prefix}${each}`)
                  if (!language) return undefined
                  const files = readFiles('content')
                  const entries = entriesOf(courseOf(files).in(language), readContent(files))
                  return `export default ${JSON.stringify(writeIndex(language, entries))}`
                },
              },
            ],
          },
        })
      },
    },
  }
}

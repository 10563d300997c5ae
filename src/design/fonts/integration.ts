import type { AstroIntegration } from 'astro'
import { charactersIn } from './characters.ts'
import { type CutFile, cutFonts } from './cut.ts'
import { facesOf } from './faces.ts'
import type { Language } from './families.ts'
import { undrawable } from './refuse.ts'

const id = 'virtual:fonts'
const languages: readonly Language[] = ['ru', 'en']

/**
 * Cuts the typefaces to the characters in use and offers them as the module `virtual:fonts`.
 *
 * The files go through Vite as assets, which gives hashed names, `base` and the dev server for nothing. The
 * set of characters is that of the moment the server started; a new rare sign needs a restart.
 */
export function fonts(): AstroIntegration {
  return {
    name: 'fonts',
    hooks: {
      'astro:config:setup': async ({ config, command, logger, updateConfig }) => {
        const inUse = charactersIn(new URL('content/', config.root))
        const refused = undrawable(inUse, config.root)
        if (refused.length && command === 'build') throw new Error(refused.join('\n'))
        for (const line of refused) logger.warn(line)
        const made = await cutFonts(inUse, new URL('node_modules/.cache/fonts/', config.root))
        updateConfig({ vite: { plugins: [virtualFonts(made)] } })
      },
    },
  }
}

/** The module as a Vite plugin, for tools that build without Astro. */
export function virtualFonts(made: readonly CutFile[]) {
  return {
    name: id,
    resolveId: (source: string) => (source === id ? `\0${id}` : undefined),
    load: (source: string) => (source === `\0${id}` ? moduleOf(made) : undefined),
  }
}

function moduleOf(made: readonly CutFile[]): string {
  const name = (file: CutFile) => `font${made.indexOf(file)}`
  // no-inline: the rouble is small enough for Vite to turn it into a data: address, which the CSP refuses.
  const imports = made.map(
    file => `import ${name(file)} from ${JSON.stringify(`${file.path.replaceAll('\\', '/')}?url&no-inline`)}`,
  )
  const faces = languages.map(
    language => `${language}: \`${facesOf(language, made, file => `\${${name(file)}}`)}\``,
  )
  return `${imports.join('\n')}
export const fontFaces = { ${faces} }`
}

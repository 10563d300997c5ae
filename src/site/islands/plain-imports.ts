import type { Plugin } from 'vite'

/**
 * A later import is a plain `import()`: the helper that Vite puts around it, to preload what it needs and its styles,
 * is 750 bytes in every lesson, and the lists that it reads are 100 in every file. What islands import later has no
 * styles of its own and shares what it needs.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    enforce: 'post',
    load: {
      order: 'pre',
      filter: { id: /^\0vite\/preload-helper(\.js)?$/ },
      handler: () => 'export const __vitePreload = load => load()',
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk') file.code = withoutLists(file.code)
      },
    },
  }
}

/** A built script without the names of files to preload, which nobody reads. */
export function withoutLists(code: string): string {
  return code.replace(/^const __vite__mapDeps=.*;\n/m, '').replace(/,\s*__vite__mapDeps\(\[[\d,]*\]\)/g, '')
}

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
    renderChunk: {
      order: 'post',
      handler: (code, chunk) =>
        chunk.moduleIds.some(id => /src[\\/]offline[\\/]start\.ts$/.test(id)) ? withoutHelper(code) : null,
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

/** What is on every page calls no helper: it lies in a file that pages without islands do not load. */
export function withoutHelper(code: string): string {
  const plain = code
    .replace(/import\s*\{\s*(?:\w+ as )?__vitePreload\s*\}\s*from\s*["'][^"']+["'];?/, '')
    .replace(/__vitePreload\(\(\) => (import\([\s\S]*?\)), __VITE_PRELOAD__\)/g, '$1')
  if (plain.includes('__vitePreload')) throw new Error('the helper for later imports is called in a new way')
  return plain
}

/** A built script without the names of files to preload, which nobody reads. */
export function withoutLists(code: string): string {
  return code.replace(/^const __vite__mapDeps=.*;\n/m, '').replace(/,\s*__vite__mapDeps\(\[[\d,]*\]\)/g, '')
}

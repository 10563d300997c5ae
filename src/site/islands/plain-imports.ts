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
    renderChunk: { order: 'post', handler: code => withoutHelper(code) },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk') file.code = withoutLists(file.code)
      },
    },
  }
}

/** A script that does not call the helper needs no file that holds it: a deck of slides comes without the core of islands. */
export function withoutHelper(code: string): string {
  if (!/import[^;]*__vitePreload/.test(code)) return code
  const plain = code
    .replace(
      /import\s*\{([^}]*\b__vitePreload\b[^}]*)\}(\s*from\s*["'][^"']+["'];?)/,
      (_, names: string, from: string) => {
        const others = names.split(',').filter(name => name.trim() && !/__vitePreload/.test(name))
        return others.length > 0 ? `import {${others.join()}}${from}` : ''
      },
    )
    .replace(/__vitePreload\(((?:async )?\(\) => [\s\S]*?), __VITE_PRELOAD__\)/g, '($1)()')
  if (plain.includes('__vitePreload')) throw new Error('the helper for later imports is called in a new way')
  return plain
}

/** A built script without the names of files to preload, which nobody reads. */
export function withoutLists(code: string): string {
  return code.replace(/^const __vite__mapDeps=.*;\n/m, '').replace(/,\s*__vite__mapDeps\(\[[\d,]*\]\)/g, '')
}

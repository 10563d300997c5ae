import type { Plugin } from 'vite'

/**
 * A later import is a plain `import()`: the helper that Vite puts around it, to preload what it needs and its styles,
 * is 750 bytes in every lesson. What islands import later has no styles of its own and shares what it needs.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: /^\0vite\/preload-helper(\.js)?$/ },
      handler: () => 'export const __vitePreload = load => load()',
    },
  }
}

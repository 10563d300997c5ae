import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/** In the built site hydrate-island.ts stands in the place of the client half of @astrojs/preact. */
export function ownRenderer(): Plugin {
  return {
    name: 'own-renderer',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^@astrojs\/preact\/client\.js$/ },
      handler: () => fileURLToPath(new URL('./hydrate-island.ts', import.meta.url)),
    },
  }
}

import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

declare module 'astro' {
  interface AstroClientDirectives {
    /** Woken by a touch, or when near if the learner has been there; see wake.js. Such a page is whole as HTML. */
    'client:touch'?: boolean
  }
}

/** `client:touch`. In the built site wake.js does it; a page of `npm run dev` wakes such islands at once. */
export function touch(): AstroIntegration {
  return {
    name: 'touch',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) =>
        addClientDirective({
          name: 'touch',
          entrypoint: fileURLToPath(new URL('./touch-in-dev.js', import.meta.url)),
        }),
    },
  }
}

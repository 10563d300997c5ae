import type { AstroIntegration } from 'astro'

/** In `npm run dev` an author gets /scenarios/<id>/preview/: any node with given numbers. No build has it. */
export function scenarioPreview(): AstroIntegration {
  return {
    name: 'scenario-preview',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return
        const entrypoint = new URL('Preview.astro', import.meta.url)
        injectRoute({ pattern: '/scenarios/[id]/preview', entrypoint })
      },
    },
  }
}

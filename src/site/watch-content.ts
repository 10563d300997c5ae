import type { AstroIntegration } from 'astro'

/** In `npm run dev` a changed YAML file of content/ reloads the page; lessons are modules and do so by themselves. */
export function watchContent(): AstroIntegration {
  return {
    name: 'watch-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add('content')
        server.watcher.on('change', file => {
          if (/content[\\/].*\.(ya?ml|json)$/.test(file)) server.hot.send({ type: 'full-reload' })
        })
      },
    },
  }
}

import type { Plugin } from 'vite'

/**
 * @astrojs/preact hands every script to Babel, which for JSX alone took a quarter of a build. The compiler that strips
 * the types does both; `npm run dev` keeps Babel, which its hot replacement stands on.
 */
export function withoutBabel(): Plugin {
  return {
    name: 'without-babel',
    apply: 'build',
    config: () => ({ oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } }),
    configResolved({ plugins }) {
      const jsx = plugins.find(({ name }) => name === 'vite:preact-jsx')
      if (!jsx) throw new Error('There is no vite:preact-jsx any more: without-babel.ts can go.')
      delete jsx.transform
    },
  }
}

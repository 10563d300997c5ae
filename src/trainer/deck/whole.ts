/**
 * Brings everything that the deck may need later while nothing else is to be done: the network of a room may be gone by
 * then. Modules stay in the page once they are there; what an island is given is written into it.
 */
export async function loadWhole(): Promise<void> {
  const islands = [...document.querySelectorAll('.slide astro-island[component-url]')]
  await Promise.allSettled([
    import('../presenter/mount.tsx'),
    import('./overview.ts'),
    ...islands.map(async island => {
      const [code, given] = [island.getAttribute('component-url'), island.getAttribute('props-url')]
      if (code) await import(/* @vite-ignore */ code)
      if (given && !island.hasAttribute('props'))
        island.setAttribute('props', await (await fetch(given)).text())
    }),
  ])
  document.documentElement.toggleAttribute('data-whole', true)
}

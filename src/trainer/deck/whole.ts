/** Half seconds that the worker has for keeping the page. */
const PATIENCE = 30

/**
 * Sees to it that the deck has everything that it may need later: the network of a room may be gone by then. A worker keeps
 * a page with all that it names, and its work is none of the page's; where there is no worker, or it cannot, the modules
 * are imported while nothing else is to be done, and stay in the page once they are there.
 */
export function makeWhole(): Promise<void> {
  begun ??= bring()
  return begun
}
let begun: Promise<void> | undefined

async function bring(): Promise<void> {
  await bringLetters()
  if (!(await isKept())) {
    await new Promise(act => (window.requestIdleCallback ?? setTimeout)(act))
    await importAll()
  }
  document.documentElement.toggleAttribute('data-whole', true)
}

/** Those that were too far away for the first look (slow-line.js); together they have the slide laid out once. */
async function bringLetters(): Promise<void> {
  const { style } = document.documentElement
  if (!style.getPropertyValue('--golos')) return
  const text = document.querySelector('.is-current')?.textContent ?? ''
  await Promise.allSettled(['1em Golos', '1em Serif4'].map(font => document.fonts.load(font, text)))
  for (const family of ['--golos', '--serif']) style.removeProperty(family)
}

/** Registers the worker and waits until it has kept this page. */
async function isKept(): Promise<boolean> {
  // `npm run dev` shows every edit.
  if (!import.meta.env.PROD) return false
  try {
    const { serviceWorker } = navigator
    const worker = await serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`)
    void serviceWorker.ready.then(({ active }) => active?.postMessage('hello'))
    // An earlier edition of the page may lie there, too: with this one lies the script that runs.
    const script = document.querySelector<HTMLScriptElement>('script[type=module]')?.src ?? ''
    for (let times = PATIENCE; times > 0 && (worker.installing ?? worker.active); times--) {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name)
        if ((await cache.match(window.location.pathname)) && (await cache.match(script))) return true
      }
      await new Promise(act => setTimeout(act, 500))
    }
  } catch {}
  return false
}

/** What an island is given is written into it. */
async function importAll(): Promise<void> {
  const islands = [...document.querySelectorAll('.slide astro-island[component-url]')]
  await Promise.allSettled([
    import('../presenter/mount.tsx'),
    import('./overview.ts'),
    import('./fit.ts'),
    import('./hands.ts'),
    import('./clocks.ts'),
    ...islands.map(async island => {
      const [code, given] = [island.getAttribute('component-url'), island.getAttribute('props-url')]
      if (code) await import(/* @vite-ignore */ code)
      if (given && !island.hasAttribute('props'))
        island.setAttribute('props', await (await fetch(given)).text())
    }),
  ])
}

// Runs in the page itself. Wakes the islands once the page has been read: at once, in an idle moment, or when near.
document.addEventListener('readystatechange', () => {
  if (document.readyState !== 'interactive') return
  const wake = async island => {
    const given = name => island.getAttribute(name)
    const [{ HYDRATE: hydrateIsland }, module, props] = await Promise.all([
      import('RENDERER'),
      import(given('component-url')),
      given('props') || fetch(given('props-url')).then(answer => answer.text()),
    ])
    hydrateIsland(island, module[given('component-export')], JSON.parse(props))
    island.removeAttribute('ssr')
  }
  for (const island of document.querySelectorAll('astro-island')) {
    const when = island.getAttribute('client')
    if (when === 'load') wake(island)
    else if (when === 'idle') (window.requestIdleCallback || setTimeout)(() => wake(island))
    else {
      const watch = new IntersectionObserver(
        seen => {
          if (!seen.some(one => one.isIntersecting)) return
          watch.disconnect()
          wake(island)
        },
        { rootMargin: when },
      )
      // An island has no box of its own; what is in it has.
      for (const child of island.children) watch.observe(child)
    }
  }
})

// Runs in the page itself. Wakes the islands once the page has been read: at once, when near, or when touched. Those that
// wait for a touch are told by wake-known.ts where the learner has been before. Where data-waits names the page's own
// scripts, all of it waits until somebody is there: a sign of life, or something to show from earlier.
// What stands between `only` and `end` is left out of pages that have no such island, or no such control in one.
const take = async island => {
  const given = name => island.getAttribute(name)
  const [{ HYDRATE: hydrateIsland }, module, props] = await Promise.all([
    import('RENDERER'),
    import(given('component-url')),
    given('props') || fetch(given('props-url')).then(answer => answer.text()),
  ])
  hydrateIsland(island, module[given('component-export')], JSON.parse(props))
  island.removeAttribute('ssr')
}
// What does not arrive is asked for again at the next touch.
const wake = island =>
  (island.woken ??= take(island).catch(fault => {
    island.woken = undefined
    throw fault
  }))
const near = (island, rootMargin) => {
  const watch = new IntersectionObserver(
    seen => {
      if (!seen.some(one => one.isIntersecting)) return
      watch.disconnect()
      wake(island)
    },
    { rootMargin },
  )
  // An island has no box of its own; what is in it has.
  for (const child of island.children) watch.observe(child)
}
let begun
const begin = () => {
  if (begun) return
  begun = true
  for (const island of document.querySelectorAll('astro-island')) {
    const when = island.getAttribute('client')
    // only load
    if (when === 'load') wake(island)
    // end
    if (when.endsWith('px')) near(island, when)
  }
  // only waits
  for (const url of document.documentElement.dataset.waits.split(' ')) import(url)
  // end
}
const start = () => {
  // only waits
  // A place that is asked for has to be found; what is stored has to be shown, and that nothing can be; a worker that
  // looks after the page hears from it.
  try {
    if (!location.hash && !localStorage.length && !navigator.serviceWorker?.controller) {
      for (const sign of ['click', 'focusin', 'keydown', 'pointermove', 'scroll'])
        addEventListener(sign, event => {
          // Chromium lets a mouse at rest move by nothing where a page appears under it.
          if (event.type !== 'pointermove' || event.movementX) begin()
        })
      return
    }
  } catch {}
  // end
  begin()
}
document.addEventListener('readystatechange', start, { once: true })
// only ruler
// A mark on a ruler and the number beside it stand for the same, in an island that sleeps, too.
addEventListener('input', ({ target }) => {
  const form = target.closest('[ssr] form')
  const ruler = form?.querySelector('[type=range]')
  if (!ruler) return
  const said = target.value.replace(',', '.')
  if (target === ruler) form.querySelector('[inputmode]').value = said
  else if (said && +said >= ruler.min && +said <= ruler.max) ruler.value = said
  ruler.ariaValueText = ruler.value
})
// end
// only touch
const touch = async ({ type, target }) => {
  const island = target.closest('[ssr]')
  if (!island) return
  await wake(island)
  // A button that could do nothing yet is pressed again.
  if (type === 'click') target.closest('[type=button]')?.click()
}
addEventListener('focusin', touch)
addEventListener('click', touch)
addEventListener('known', ({ target }) => near(target, '300px'))
// end

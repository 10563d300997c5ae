/** The script of the portable file: shows the page that the address names, and hands it to its own scripts. */
import { inline, load } from 'virtual:portable'
import { hashOf } from '../address.ts'
import { bring } from './arrival.ts'
import { arrive, keepScroll } from './keep-scroll.ts'
import { followLinks } from './links.ts'
import { pageHere, put } from './page.ts'
import { here } from './place.ts'

const { path, search } = here()
// There is nothing to save here: the file is the saved course.
Object.defineProperty(navigator, 'serviceWorker', { value: undefined, configurable: true })

// Every page gets a document of its own, so that nothing of the one before goes on in it.
window.addEventListener(
  'hashchange',
  event => {
    // A bare anchor is one of the page that is shown.
    if (!window.location.hash.startsWith('#/'))
      window.history.replaceState(null, '', hashOf({ path, search, hash: window.location.hash }))
    const now = here()
    if (now.path === path && now.search === search) return
    event.stopImmediatePropagation()
    bring()
  },
  true,
)
keepScroll()

const page = pageHere()
put(page)
window.addEventListener('hashchange', arrive)
if (page.inline !== undefined) inline[page.inline]?.()
document.addEventListener('readystatechange', async () => {
  if (document.readyState !== 'interactive') return
  arrive()
  for (const name of page.modules) await load(name)
  followLinks()
})
window.addEventListener('load', arrive, { once: true })

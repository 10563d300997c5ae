/** The page «offline»: lists what can be opened without a network, and says so when it stands for another page. */
import { editionsIn } from '../worker/names.ts'
import { titlesOf } from './titles.ts'

const base = import.meta.env.BASE_URL
const root = document.documentElement

const here = `${base}${root.lang === 'en' ? 'en/' : ''}offline/`
if (location.pathname !== here) {
  const title = document.querySelector<HTMLElement>('[data-kept-title]')
  const missing = document.querySelector<HTMLElement>('[data-kept-missing]')
  if (title) title.textContent = title.dataset['keptTitle'] ?? ''
  if (title) document.title = title.textContent
  if (missing) missing.hidden = false
}

void list()

async function list(): Promise<void> {
  const place = document.querySelector('[data-kept-list]')
  if (!place || !('caches' in globalThis)) return
  const pages = await titlesOf(editionsIn(await caches.keys(), base), base, root.lang)
  for (const [path, title] of pages) {
    const link = document.createElement('a')
    link.href = path
    link.textContent = title
    const item = document.createElement('li')
    item.append(link)
    place.append(item)
  }
  const nothing = document.querySelector<HTMLElement>('[data-kept-nothing]')
  if (nothing) nothing.hidden = pages.size > 0
}

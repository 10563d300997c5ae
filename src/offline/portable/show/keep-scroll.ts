/**
 * Where a reader was on each page of the history, and anchors. The browser's own memory does not outlive the reload
 * that brings another page.
 */
import { here } from './place.ts'

interface Kept {
  y?: number
}
const kept = (): Kept => (window.history.state ?? {}) as Kept

const pageOf = ({ path, search }: ReturnType<typeof here>): string => path + search
const shown = pageOf(here())

function remember(): void {
  // The address names another page already, which is on its way.
  if (pageOf(here()) !== shown) return
  window.history.replaceState({ ...kept(), y: Math.round(window.scrollY) }, '')
}

/** Remembers how far the page is scrolled, and returns there. */
export function keepScroll(): void {
  window.history.scrollRestoration = 'manual'
  let waiting: ReturnType<typeof setTimeout> | undefined
  const later = (): void => {
    clearTimeout(waiting)
    waiting = setTimeout(remember, 150)
  }
  document.addEventListener('scroll', later, { passive: true })
  // Before a link leads on, in the entry that is left.
  document.addEventListener('click', remember, true)
  window.addEventListener('hashchange', () => clearTimeout(waiting), true)
}

/** To where the reader was; on a page opened anew, to the anchor of its address. */
export function arrive(): void {
  const { y } = kept()
  if (y === undefined) toAnchor()
  else window.scrollTo({ top: y, behavior: 'instant' })
}

/** To the anchor of the address, as a browser does it: what hides it opens, and the focus goes on from there. */
export function toAnchor(): void {
  const id = decoded(here().hash.slice(1))
  for (const was of document.querySelectorAll('[data-target]')) was.removeAttribute('data-target')
  const target = id ? document.getElementById(id) : null
  if (!target) return
  target.setAttribute('data-target', '')
  for (let outer = target.closest('details'); outer; outer = outer.parentElement?.closest('details') ?? null)
    outer.open = true
  target.scrollIntoView()
  const isAble = target.matches('a[href], button, input, select, textarea, summary, [tabindex]')
  if (!isAble) target.tabIndex = -1
  target.focus({ preventScroll: true })
  if (isAble) return
  // Tab goes on from here, and nothing that is no control keeps the focus.
  target.blur()
  target.removeAttribute('tabindex')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Links of pages are written for a server; here they lead behind the `#`. */
import { toAnchor } from './keep-scroll.ts'
import { fileAddress, hashFor, here } from './place.ts'

/** A link of this course, as it is written. */
function linkOf(event: Event): HTMLAnchorElement | undefined {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link || link.hasAttribute('download') || link.getAttribute('href')?.startsWith('blob:'))
    return undefined
  return hashFor(link.getAttribute('href') ?? '') === undefined ? undefined : link
}

const another = (
  link: HTMLAnchorElement,
  { button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent,
): boolean => button !== 0 || ctrlKey || metaKey || shiftKey || altKey || !/^(_self)?$/.test(link.target)

/**
 * A plain click goes on in this window, after the page's own scripts have had their say. For everything else a browser
 * does with a link (new window, copied address, dragging) it gets its true address, when a hand is laid on it.
 */
export function followLinks(): void {
  const write = (event: MouseEvent): void => {
    const link = linkOf(event)
    if (link && another(link, event)) link.setAttribute('href', fileAddress(link.getAttribute('href') ?? ''))
  }
  for (const kind of ['pointerdown', 'contextmenu', 'click', 'auxclick'] as const)
    document.addEventListener(kind, write, true)
  window.addEventListener('click', event => {
    const link = linkOf(event)
    if (!link || event.defaultPrevented || another(link, event)) return
    event.preventDefault()
    const hash = hashFor(link.getAttribute('href') ?? '') ?? ''
    if (hash !== window.location.hash) window.location.hash = hash
    else if (here().hash) toAnchor()
    else window.location.reload()
  })
}

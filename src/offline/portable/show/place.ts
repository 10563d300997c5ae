/**
 * What scripts of pages get in the place of `location`, `history`, `open` and `fetch`: they are written for a site
 * whose pages have addresses, and find them here.
 */
import { type Address, addressOf, hashOf, leadsTo, virtual } from '../address.ts'

/** Where the site began when it was built. */
const base = document.documentElement.dataset['base'] ?? '/'

export const here = (): Address => addressOf(window.location.hash)

/** The hash that shows what a link of the shown page leads to; undefined when it leaves the course. */
export function hashFor(href: string): string | undefined {
  const to = leadsTo(href, here(), base)
  return to && hashOf(to)
}

/** The same as an address of this file, for another window. */
export function fileAddress(href: string): string {
  const hash = hashFor(href)
  return hash === undefined ? href : `${window.location.pathname}${window.location.search}${hash}`
}

function go(href: string): void {
  const hash = hashFor(href)
  if (hash === undefined) window.location.href = href
  else window.location.hash = hash
}

export const location = {
  get pathname() {
    return new URL(virtual(here(), base)).pathname
  },
  get search() {
    return here().search
  },
  get hash() {
    return here().hash
  },
  set hash(hash: string) {
    go(hash.startsWith('#') ? hash : `#${hash}`)
  },
  get href() {
    return virtual(here(), base)
  },
  set href(href: string) {
    go(href)
  },
  /** Windows find each other by the real one. */
  get origin() {
    return window.location.origin
  },
  /** Nothing here comes from a server, even if the file did. */
  protocol: 'file:',
  assign: go,
  reload: () => window.location.reload(),
  toString: () => virtual(here(), base),
}

const address = (url: string | URL | null | undefined): string | undefined =>
  url === null || url === undefined ? undefined : hashFor(String(url))

export const history = {
  get state(): unknown {
    return window.history.state
  },
  pushState(state: unknown, unused: string, url?: string | URL | null) {
    window.history.pushState(state, unused, address(url))
  },
  replaceState(state: unknown, unused: string, url?: string | URL | null) {
    window.history.replaceState(state, unused, address(url))
  },
  back: () => window.history.back(),
  forward: () => window.history.forward(),
}

export function open(url = '', target?: string, features?: string): Window | null {
  return window.open(fileAddress(url), target, features)
}

/**
 * Addresses in the portable file. A page of the course stands behind the `#`: `#/lessons/cells/pairs/?x=1#section-2`
 * is what `/lessons/cells/pairs/?x=1#section-2` is on a server. Scripts of pages see the second form alone.
 */

export interface Address {
  /** From the root of the site, with both slashes: `/lessons/cells/pairs/`. */
  path: string
  /** With its `?`, or empty. */
  search: string
  /** With its `#`, or empty. */
  hash: string
}

/** What the browser's own hash says; without a page in it, the home page. */
export function addressOf(fileHash: string): Address {
  const [, path = '/', search = '', hash = ''] = /^#(\/[^?#]*)(\?[^#]*)?(#.*)?$/s.exec(fileHash) ?? []
  return { path: asFolder(path), search, hash }
}

/** The hash under which the file shows an address. */
export const hashOf = ({ path, search, hash }: Address): string => `#${path}${search}${hash}`

/**
 * Where a link of a page leads, or undefined when it leaves the course.
 * @param href as written, or as the browser makes of it: under `file:` a drive letter may stand before the path
 * @param base where the site began when it was built: `/` or `/course/`
 */
export function leadsTo(href: string, here: Address, base: string): Address | undefined {
  if (href.startsWith('#/')) return addressOf(href)
  const own = new URL(virtual(here, base))
  let url: URL
  try {
    url = new URL(href, own)
  } catch {
    return undefined
  }
  if (url.protocol !== own.protocol) return undefined
  const path = url.pathname.replace(/^\/[A-Za-z]:(?=\/)/, '')
  if (!path.startsWith(base)) return undefined
  return { path: asFolder(`/${path.slice(base.length)}`), search: url.search, hash: url.hash }
}

/** The address as scripts of pages see it. */
export const virtual = ({ path, search, hash }: Address, base: string): string =>
  `file://${base.replace(/\/$/, '')}${path}${search}${hash}`

const asFolder = (path: string): string => (path.endsWith('/') || /\.\w+$/.test(path) ? path : `${path}/`)

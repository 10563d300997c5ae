/** Addresses and titles of the kept pages of a language, in the order of their addresses. */
export async function titlesOf(
  names: readonly string[],
  base: string,
  language: string,
): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const name of names) {
    const cache = await caches.open(name)
    for (const request of await cache.keys()) {
      const { pathname } = new URL(request.url)
      if (found.has(pathname) || !isPage(pathname, base, language)) continue
      const title = titleOf((await (await cache.match(request))?.text()) ?? '')
      if (title) found.set(pathname, title)
    }
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Whether an address is that of a page in a language, and not the page that lists them. */
export function isPage(pathname: string, base: string, language: string): boolean {
  if (!pathname.startsWith(base) || !pathname.endsWith('/')) return false
  const path = pathname.slice(base.length)
  return path.startsWith('en/') === (language === 'en') && !/^(en\/)?offline\/$/.test(path)
}

/** The title of a page, without the name of the course behind it. */
export function titleOf(html: string): string {
  const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? []
  return title.replace(/ · [^·]*$/, '').replaceAll('&amp;', '&')
}

/** Names of caches and addresses of files: pure, so that both workers and the tests read the same rules. */

/** Changes when what is stored changes its form. */
const FORM = 'chetyre-etapa:offline:1'

/** Begins the names of all caches of the site under one base path, and of no other site on the same origin. */
export function ours(base: string): string {
  return `${FORM}:${base}:`
}

/** The cache of one edition. */
export function cacheName(base: string, edition: string): string {
  return `${ours(base)}${edition}`
}

/** Small things that outlive editions: what the learner asked for, which tab shows which edition. */
export function notesName(base: string): string {
  return `${ours(base)}notes`
}

/** Of all caches of an origin those of editions of this site, the newest first. */
export function editionsIn(names: readonly string[], base: string): string[] {
  return names.filter(name => name.startsWith(ours(base)) && name !== notesName(base)).reverse()
}

/** Where a request leads within the site; nothing if it lies outside. Queries and anchors do not count. */
export function pathIn(base: string, pathname: string): string | undefined {
  if (`${pathname}/` === base) return ''
  if (!pathname.startsWith(base)) return undefined
  try {
    return decodeURIComponent(pathname.slice(base.length))
  } catch {
    return undefined
  }
}

/** The page that an address means which does not end in a slash: `/x` and `/x/index.html` are `/x/`. */
export function pageMeant(path: string, has: (path: string) => boolean): string | undefined {
  const bare = path.replace(/(^|\/)index\.html$/, '$1')
  if (bare !== path) return has(bare) ? bare : undefined
  return path !== '' && !path.endsWith('/') && has(`${path}/`) ? `${path}/` : undefined
}

/** Files that a text of the site names: in a page, a script, a sheet, a drawing. */
export function filesNamed(text: string, has: (path: string) => boolean, base: string): string[] {
  const found = new Set<string>()
  for (const [name] of text.matchAll(/[\w./~-]+\.(?:js|css|json|svg|png|woff2|webmanifest)\b/g)) {
    const place = name.startsWith(base) ? name.slice(base.length) : name
    for (const path of [place, `_astro/${name.replace(/^.*\//, '')}`]) if (has(path)) found.add(path)
  }
  return [...found]
}

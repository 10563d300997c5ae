/** Keeping what was read, with everything that such a page may ask for later. */
import { base, editions, fileAt, has, list, ownName } from './here.ts'
import { filesNamed } from './names.ts'
import { bytesOf, keep, obtain } from './obtain.ts'

/** Shown in the place of a page that is not here. */
export const instead = ['offline/', 'en/offline/', '404.html'].filter(has)

/**
 * Keeps a page and all that it names, directly or through its scripts, so that a part further down works, too. The page
 * comes last: one that is there is there with all it needs.
 * @returns whether the page is here in this edition
 */
export async function keepPage(path: string): Promise<boolean> {
  const page = fileAt(path)
  if (!page) return false
  const cache = await caches.open(ownName)
  if (await cache.match(base + path)) return true
  const body = await bytesOf(page, ownName)
  await keepNamed(textOf(body), new Set())
  await keep(cache, page, body)
  return true
}

async function keepNamed(text: string, seen: Set<string>): Promise<void> {
  const names = filesNamed(text, has, base).filter(name => !seen.has(name))
  for (const name of names) seen.add(name)
  await Promise.all(
    names.map(async name => {
      const file = fileAt(name)
      if (!file) return
      await obtain(file, ownName)
      if (/\.(js|css|svg)$/.test(name)) await keepNamed(textOf(await bytesOf(file, ownName)), seen)
    }),
  )
}

/** Pages of earlier editions that were kept because they were read. */
export async function pagesRead(): Promise<string[]> {
  const pages = new Set<string>()
  for (const name of await editions()) {
    const kept = await (await caches.open(name)).keys()
    const paths = new Set(kept.map(({ url }) => decodeURIComponent(new URL(url).pathname).slice(base.length)))
    for (const { path } of list.files) if (/(^|\/)$/.test(path) && paths.has(path)) pages.add(path)
  }
  return [...pages]
}

const textOf = (body: ArrayBuffer): string => new TextDecoder().decode(body)

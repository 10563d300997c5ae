import { alike } from './alike.ts'
import { type BuiltPage, tagsOf } from './site.ts'

/**
 * Pages that together have every island, every drawing, every kind of page and of slide in each language; the others
 * are made of the same parts.
 */
export function withEveryPart(pages: readonly BuiltPage[]): BuiltPage[] {
  const seen = new Set<string>()
  // The richest first: fewer pages are enough.
  const rich = pages.map(page => ({ page, parts: partsOf(page) })).sort((a, b) => b.parts.size - a.parts.size)
  return rich
    .filter(({ page, parts }) => {
      if (alike.has(page.path) || [...parts].every(part => seen.has(part))) return false
      for (const part of parts) seen.add(part)
      return true
    })
    .map(({ page }) => page)
}

function partsOf({ path, html }: BuiltPage): Set<string> {
  // Sheets of the print kit have nothing of the other parts: one of every kind of sheet.
  const [, language = '', place = ''] = /^(en\/)?(trainer\/.*|[^/]*)/.exec(path) ?? []
  const parts = tagsOf(html).flatMap(({ name, attributes }) => [
    attributes.get('component-url') ?? [],
    (name === 'use' && attributes.get('href')) || [],
    attributes.has('data-slide') ? `slide ${attributes.get('data-kind')}` : [],
  ])
  return new Set([`${language}${place}`, ...parts.flat()])
}

import type { Keep } from '../asset.ts'
import { blocks, written } from './blocks.ts'
import { firstSheet, isDeck } from './first-sheet.ts'

/**
 * A script waits for the sheets above it, and a page for the script: Firefox would show what follows without its sheet
 * for as long as that is on its way. By its attribute it stays where it is.
 */
const hold = '<script data-hold>0</script>'

/**
 * The styles of a page: all in its head where the whole page comes in one flight. Else one with parts further down
 * (`<style data-later>`) has a sheet in its head for what is seen first, and one for these parts, for paper and for what
 * `firstSheet` leaves to it, linked where the first of them begins, so that the words above do not wait. Each sheet that
 * comes holds the parser up and has the page laid out anew, and Chromium looks ahead for none behind a policy that
 * stands in the page: so it is one, not one a part, and none for the foot alone. The rules for paper overrule those above
 * them; a part has its own.
 * @param base address of the folder of files
 * @param isOneFlight says whether a page is so light that it comes in one flight of packets
 */
export function splitSheets(
  html: string,
  base: string,
  keep: Keep,
  isOneFlight: (html: string) => boolean,
): string {
  const link = (css: string, kind: string, more = ''): string =>
    css && `<link rel="stylesheet" href="${base}${keep(kind, 'css', css)}"${more}>`
  const sheet = /<style>([\s\S]*?)<\/style>/.exec(html)
  if (!sheet) return html
  const [style, css = ''] = sheet
  const after = sheet.index + style.length
  const { screen, paper } = apart(css)
  const later = [...html.matchAll(parts)]
  const further = later.map(([, css]) => css).join('')
  const begins = later.map(({ index }) => index).find(index => index < html.indexOf('</main>'))
  const { first, rest, at = begins } = firstSheet(screen, html)
  const head = (css: string): string => `${html.slice(0, sheet.index)}<style>${css}</style>`
  const printed = paper && `@media print{${paper}}`
  const below = (from: number): string => html.slice(from).replace(parts, '')
  const whole = head(screen + printed + further) + below(after)
  // What a deck is operated with does not wait for what its islands are made of.
  if (at === undefined ? paper.length < tiny : !isDeck(html) && isOneFlight(whole)) return whole
  if (at !== undefined) {
    const linked = link(rest + printed + further, 'rest') + (rest && hold)
    return head(first) + html.slice(after, at).replace(parts, '') + linked + below(at)
  }
  return head(first + further) + link(paper, 'paper', ' media="print"') + below(after)
}

/** Characters of a sheet for paper that are not worth a request. */
const tiny = 1000

const parts = /<style data-later[^>]*>([\s\S]*?)<\/style>/g

/** The rules for paper, each in its layer, and the rest. The sheet is minified: no comment holds a brace. */
export function apart(css: string): { screen: string; paper: string } {
  let paper = ''
  const screen = blocks(css)
    .map(({ head, body }) => {
      if (head === '@media print') paper += body ?? ''
      else if (/^@layer [\w-]+$/.test(head)) {
        const inside = blocks(body)
        const printed = inside.filter(block => block.head === '@media print').map(block => block.body)
        if (printed.length > 0) paper += `${head}{${printed.join('')}}`
        return `${head}{${inside
          .filter(block => block.head !== '@media print')
          .map(written)
          .join('')}}`
      } else return written({ head, body })
      return ''
    })
    .join('')
  return { screen, paper }
}

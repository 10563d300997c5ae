/** What a page carries in itself, made small: every inline part also costs a hash of 50 bytes in the policy. */
import { minifySync } from 'vite'

/** All styles of a page in the place of the first, in their order. */
export function oneSheet(html: string): string {
  const sheets = /<style>([\s\S]*?)<\/style>/g
  const all = [...html.matchAll(sheets)].map(([, css]) => css).join('')
  let first = true
  return html.replace(sheets, () => {
    const sheet = first ? `<style>${all}</style>` : ''
    first = false
    return sheet
  })
}

/** All classic inline scripts in the place of the first, without comments and air; modules and data stay as they are. */
export function oneScript(html: string): string {
  const scripts = /<script>([\s\S]*?)<\/script>/g
  const all = [...html.matchAll(scripts)].map(([, code = '']) => `{${code}\n}`).join('')
  const { code: small, errors } = minifySync('inline.js', all)
  if (errors.length > 0) throw new Error(`an inline script cannot be read: ${all.slice(0, 200)}`)
  let first = true
  return html.replace(scripts, () => {
    const script = first ? `<script>${small.trim()}</script>` : ''
    first = false
    return script
  })
}

// A paragraph is none: the title of a note in the margin and its first one stand in one line.
const block =
  'div|section|nav|main|header|footer|article|aside|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|th|td|details|summary|h[1-6]|figure|figcaption|form|fieldset|noscript|astro-island|body|html|head|link|meta|script|style|title'
const air = new RegExp(`\\s+(?=</?(?:${block})\\b)|(?<=</?(?:${block})\\b[^>]*>)\\s+`, 'g')

/** End tags that a parser supplies by itself before what follows here: the page means the same without them. */
const implied = [
  /<\/p>(?=<(?:p|div|ul|ol|dl|table|section|h[1-6]|form|fieldset|figure|aside|nav|header|footer|main|article)\b)/g,
  /<\/p>(?=<\/(?:div|section|li|article|td|th|dd|main|footer|figure|details|form|fieldset|aside|nav)>)/g,
  /<\/li>(?=<li\b|<\/[uo]l>)/g,
  /<\/d[td]>(?=<d[td]\b|<\/dl>|<\/div>)/g,
  /<\/t[dh]>(?=<t[dh]\b|<\/tr>)/g,
  /<\/tr>(?=<tr\b|<\/t(?:body|head|foot)>)/g,
]

/** A shape with nothing in it closes itself; there are no words beside one that white space could part. */
const shapes = 'circle|ellipse|line|path|polygon|polyline|rect|use'
const shape = new RegExp(`(<(${shapes})\\b[^>]*)></\\2>`, 'g')
const besideShape = new RegExp(`\\s+(?=<(?:${shapes})\\b)|(?<=<(?:${shapes})\\b[^>]*/>)\\s+(?=</svg>)`, 'g')

/**
 * The page without the white space between blocks, which nobody sees, and without end tags that go without saying;
 * the space in islands is left to the letter.
 */
export function airless(html: string): string {
  return html
    .split(
      /(<astro-island[\s\S]*?<\/astro-island>|<(?:script|style|pre|textarea)\b[\s\S]*?<\/(?:script|style|pre|textarea)>)/,
    )
    .map((part, place) => {
      if (/^<(?:script|style|pre|textarea)/.test(part)) return part
      const dense = place % 2 === 1 ? part : part.replace(air, '')
      const closed = implied.reduce((left, tag) => left.replace(tag, ''), dense).replace(shape, '$1/>')
      return place % 2 === 1 ? closed : closed.replace(besideShape, '')
    })
    .join('')
}

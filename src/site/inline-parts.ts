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

/** Classic inline scripts without comments and air; modules and data stay as they are. */
export function minifyScripts(html: string): string {
  return html.replace(/<script>([\s\S]*?)<\/script>/g, (_, code: string) => {
    const { code: small, errors } = minifySync('inline.js', code)
    if (errors.length > 0) throw new Error(`an inline script cannot be read: ${code.slice(0, 200)}`)
    return `<script>${small.trim()}</script>`
  })
}

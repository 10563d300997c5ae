/**
 * The yardstick: a page of the same words as somebody would write it by hand, text and controls only, one small sheet
 * of styles and a few lines of script that show the commentary.
 */
import type { Browser } from '@playwright/test'

const style =
  'body{max-width:40em;margin:auto;padding:1em;font:1rem/1.5 sans-serif}label{display:block}td,th{padding:.25em}'

/** What early.js does, without keeping anything. */
const script = `document.addEventListener('submit',e=>{e.preventDefault()
let f=e.target,said=new FormData(f).getAll('said'),right=said.join(' ')==f.dataset.right?'right':'wrong'
for(let p of f.querySelectorAll('[data-when]'))p.hidden=!p.dataset.when.split(' ').some(w=>['answered',right,...said].includes(w))})`

/** @param html a built page */
export async function barePage(browser: Browser, html: string): Promise<string> {
  const page = await browser.newPage()
  try {
    const { title, language, body } = await page.evaluate(simplify, html)
    return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style><script>${script}</script>${body}</html>`
  } finally {
    await page.close()
  }
}

/** Runs in the browser, over a document that is only parsed: its scripts do not run. */
function simplify(html: string): { title: string; language: string; body: string } {
  const gone = new Set(['script', 'style', 'template', 'noscript', 'link', 'meta', 'dialog'])
  const kept = new Set(
    'h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd table caption thead tbody tr th td a strong em blockquote form fieldset legend label input select option button textarea details summary'.split(
      ' ',
    ),
  )
  const attributes = 'href type name value min max step hidden data-when data-right data-early'.split(' ')
  const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
  const inside = (node: Element): string => [...node.childNodes].map(written).join('')

  const written = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return escaped((node.textContent ?? '').replace(/\s+/g, ' '))
    if (!(node instanceof Element) || gone.has(node.localName)) return ''
    // Of a drawing the words stay.
    if (node.localName === 'svg') {
      const words = [...node.querySelectorAll('text, title, desc')].map(each => each.textContent?.trim())
      return words.length > 0 ? `<p>${escaped(words.join(' '))}</p>` : ''
    }
    // Nobody would wrap by hand what needs no wrapping, unless it is shown later.
    const waits = node.hasAttribute('hidden') || node.hasAttribute('data-when')
    const wrapper = /^(div|section|figure|aside|header|footer|nav|main)$/.test(node.localName)
      ? 'div'
      : 'span'
    const name = kept.has(node.localName) ? node.localName : waits ? wrapper : ''
    if (!name) return wrapper === 'div' ? `\n${inside(node)}\n` : inside(node)
    const set = attributes.flatMap(attribute => {
      const value = node.getAttribute(attribute)
      // What the form writes down is ours; that it asks is enough here.
      return value === null ? [] : [` ${attribute}="${attribute === 'data-early' ? '' : escaped(value)}"`]
    })
    const empty = node.localName === 'input'
    return `<${name}${set.join('')}>${empty ? '' : `${inside(node)}</${name}>`}`
  }
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  const body = inside(parsed.body).replace(/\s*\n\s*/g, '\n')
  return { title: escaped(parsed.title), language: parsed.documentElement.lang, body }
}

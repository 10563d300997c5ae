const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** «7-й», «5–7», «1-го»: a line must not end at their hyphen or dash. */
export const unbroken = /(?<![\p{L}\p{N}-])\d[\d.,:]*(?:-\p{L}{1,3}|–\d[\d.,:]*\d|–\d)(?![\p{L}\p{N}-])/gu

/** Turns a typeset string of the content into HTML: escaped, `**strong**`, unbroken numbers in `.nowrap`. */
export function html(text: string): string {
  return text
    .replace(/[&<>"]/g, sign => entities[sign] ?? sign)
    .replace(unbroken, run => `<span class="nowrap">${run}</span>`)
    .replace(/\*\*(.+?)\*\*/gs, '<strong>$1</strong>')
}

/** The same words without marks, for attributes, titles and other places that take no markup. */
export function plain(text: string): string {
  return text.replace(/\*\*(.+?)\*\*/gs, '$1')
}

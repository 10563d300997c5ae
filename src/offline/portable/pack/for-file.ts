/** What the file says of itself at the foot of every page. */
export interface FileWords {
  note: string
  more: string
}

/**
 * A page as it stands in the file: without what only a server can give (`<section data-server-only>`, the button that
 * saves the site), and with a word on what differs.
 * @param differs address of the page that tells more
 */
export function forFile(html: string, words: FileWords, differs: string): string {
  return html
    .replace(/<section[^>]*\sdata-server-only[^>]*>[\s\S]*?<\/section>/g, '')
    .replace(/<button(?=[^>]*(?:\sdata-offline|class="[^"]*\bsave\b))[^>]*>[^<]*<\/button>/g, '')
    .replace(
      /(<footer class="footer">\s*<div[^>]*>)/,
      (footer: string) =>
        `${footer}<p class="no-print">${words.note} <a href="${differs}">${words.more}</a></p>`,
    )
}

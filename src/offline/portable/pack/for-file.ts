/** What a page says on a server and not in the file: `data-server-only`, and the button that saves the site. */
export function forFile(html: string): string {
  return html
    .replace(/<(section|div|p|li)\b[^>]*\sdata-server-only[^>]*>[\s\S]*?<\/\1><!--\/server-only-->/g, '')
    .replace(/<button(?=[^>]*(?:\sdata-offline|class="[^"]*\bsave\b))[^>]*>[^<]*<\/button>/g, '')
}

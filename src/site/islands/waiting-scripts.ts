/**
 * A built page that shows all it has without its scripts (`<html data-waits>`): they are named there instead of being
 * loaded, and wake.js brings them with the first sign of life. Where an island wakes at once, or none does, nothing waits.
 */
export function waitingScripts(html: string): string {
  if (!waits(html)) return html
  if (/<astro-island[^>]*\sclient="load"/.test(html) || !html.includes('<astro-island'))
    return html.replace(mark, '<html$1')
  const urls: string[] = []
  const light = html.replace(/<script type="module" src="([^"]+)"><\/script>/g, (_, url: string) => {
    urls.push(url)
    return ''
  })
  return light.replace(mark, `<html$1 data-waits="${urls.join(' ')}"`)
}

/** Whether the scripts of a page wait. */
export const waits = (html: string): boolean => mark.test(html)

const mark = /<html([^>]*?) data-waits(?:="[^"]*")?/

/** How this document came: under `file:` another page of the course comes by a reload, which no script should take for one. */

const { anew = false, ...kept } = (window.history.state ?? {}) as { anew?: boolean }
if (anew) window.history.replaceState(Object.keys(kept).length > 0 ? kept : null, '')

/** Brings the page that the address now names. */
export function bring(): void {
  window.history.replaceState({ ...window.history.state, anew: true }, '')
  window.location.reload()
}

/** In the place of `performance.getEntriesByType`: a page that a link opened was not reloaded. */
export const entriesByType = (type: string): PerformanceEntryList =>
  anew && type === 'navigation' ? [] : performance.getEntriesByType(type)

/**
 * Places that are the same in both languages. Anchors of headings differ, their order does not: `#section-3` leads to the
 * third heading of whatever language opens. All other ids are the same.
 */
const headings = () => [...document.querySelectorAll('main h2')]

/** Brings the place that was asked for into view, and again while islands wake above it. */
export function arrive(): void {
  const asked = decodeURIComponent(location.hash.slice(1))
  const [, n] = /^section-(\d+)$/.exec(asked) ?? []
  const go = () => (n ? headings()[Number(n) - 1] : document.getElementById(asked))?.scrollIntoView()
  go()
  // Who has begun to read is left alone.
  const reading = new AbortController()
  document.addEventListener('astro:hydrate', go, { capture: true, signal: reading.signal })
  for (const act of ['wheel', 'pointerdown', 'keydown'])
    addEventListener(act, () => reading.abort(), { once: true, passive: true })
}

/** The step of what is done in steps; else what stands in the upper half of a window scrolled so far, or began above. */
export function placeAt(scrolled: number): string {
  const step = document.querySelector<HTMLElement>('main [data-place]')?.dataset['place']
  if (step) return step
  if (scrolled === 0) return location.hash
  const top = (part: Element) => part.getBoundingClientRect().top + scrollY - scrolled + 1
  const parts = [...document.querySelectorAll('main :is(h2, div[id], section[id])')].filter(
    part => part.getClientRects().length > 0 && top(part) < innerHeight / 2,
  )
  const part = parts.find(part => top(part) >= 0) ?? parts.at(-1)
  if (!part) return ''
  return part.matches('h2') ? `section-${headings().indexOf(part) + 1}` : part.id
}

/**
 * The language switch keeps the place and the question asked. Anchors of headings differ between languages, their
 * order does not: `#section-3` leads to the third heading of whatever language opens. All other ids are the same.
 */
export {}

const asked = decodeURIComponent(location.hash.slice(1))
const headings = () => [...document.querySelectorAll('main h2')]
const placeAsked = () => {
  const [, n] = /^section-(\d+)$/.exec(asked) ?? []
  return n ? headings()[Number(n) - 1] : document.getElementById(asked)
}

if (asked) {
  const go = () => placeAsked()?.scrollIntoView()
  go()
  // An island that wakes may bring the place only now, or move it; who has begun to read is left alone.
  const reading = new AbortController()
  document.addEventListener('astro:hydrate', go, { capture: true, signal: reading.signal })
  for (const act of ['wheel', 'pointerdown', 'keydown'])
    addEventListener(act, () => reading.abort(), { once: true, passive: true })
}

/** The step of what is done in steps. */
const stepHere = () => document.querySelector<HTMLElement>('main [data-place]')?.dataset['place']

/** What stands in the upper half of the window, or what began above it. */
function placeHere(): string {
  const top = (part: Element) => part.getBoundingClientRect().top + 1
  const parts = [...document.querySelectorAll('main :is(h2, div[id], section[id])')].filter(
    part => part.getClientRects().length > 0 && top(part) < innerHeight / 2,
  )
  const part = parts.find(part => top(part) >= 0) ?? parts.at(-1)
  if (!part) return ''
  return part.matches('h2') ? `section-${headings().indexOf(part) + 1}` : part.id
}

/** Where one stopped to read: the switch stands at the top of the page, and one has to scroll there to press it. */
let read = ''
const isDown = () => scrollY > innerHeight / 2
let resting: ReturnType<typeof setTimeout> | undefined
addEventListener(
  'scroll',
  () => {
    clearTimeout(resting)
    resting = setTimeout(() => {
      if (isDown()) read = placeHere()
    }, 1000)
  },
  { passive: true },
)

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language]'))
  link.addEventListener('click', () => {
    link.search = location.search
    link.hash = stepHere() ?? ((isDown() ? placeHere() : read) || location.hash)
  })

/**
 * The language switch keeps the place: anchors of headings differ between languages, their order does not, and
 * ids of activities are the same. `#section-3` leads to the third heading of whatever language opens.
 */
export {}

const headings = () => [...document.querySelectorAll<HTMLElement>('main h2[id]')]

const asked = /^#section-(\d+)$/.exec(location.hash)
if (asked) headings()[Number(asked[1]) - 1]?.scrollIntoView()

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language]')) {
  link.addEventListener('click', () => {
    const above = headings().filter(heading => heading.getBoundingClientRect().top < innerHeight / 2)
    if (above.length > 0) link.hash = `section-${above.length}`
  })
}

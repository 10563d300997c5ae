/**
 * The language switch keeps the place and the question asked. It stands at the top of the page, and one has to scroll
 * there to press it: so it is remembered where one stopped to read. What finds the place is loaded when it is wanted.
 */
export {}

/** How long somebody rests who reads, ms. */
const REST = 1000
const isDown = () => scrollY > innerHeight / 2

let read = 0
let resting: ReturnType<typeof setTimeout> | undefined
addEventListener(
  'scroll',
  () => {
    clearTimeout(resting)
    resting = setTimeout(() => {
      if (isDown()) read = scrollY
    }, REST)
  },
  { passive: true },
)

if (location.hash) void import('./place.ts').then(place => place.arrive())

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language]')) {
  let isPlaced = false
  link.addEventListener('click', event => {
    if (isPlaced || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const at = isDown() ? scrollY : read
    import('./place.ts')
      .then(place => {
        link.search = location.search
        link.hash = place.placeAt(at)
      })
      // Without it the switch leads to the top of the page.
      .catch(() => {})
      .finally(() => {
        isPlaced = true
        link.click()
        isPlaced = false
      })
  })
}

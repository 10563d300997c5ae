/** All slides as a grid: each becomes a link to itself, which the keyboard and a reader of the screen know how to use. */
import { adopt } from './adopt.ts'
import css from './overview.css?inline'
import { filled, type Words } from './page.ts'

adopt(css)

/** Arrows lead from slide to slide as they lie. */
document.addEventListener('keydown', event => {
  if (!event.key.startsWith('Arrow') || !document.querySelector('.slide-open')) return
  neighbour(event.key)?.focus()
  event.preventDefault()
})

export function openOverview(slides: readonly HTMLElement[], at: number, words: Words): void {
  for (const [place, slide] of slides.entries()) {
    const link = document.createElement('a')
    link.className = 'slide-open'
    link.href = `#${slide.dataset['slide']}`
    const of = { n: place + 1, title: slide.dataset['title'] ?? '' }
    link.textContent = filled(words['numbered'], of)
    if (place === at) link.setAttribute('aria-current', 'true')
    slide.append(link)
  }
  slides[at]?.querySelector<HTMLElement>('.slide-open')?.focus()
}

export function closeOverview(): void {
  for (const link of document.querySelectorAll('.slide-open')) link.remove()
}

/** The link that an arrow leads to from the focused one; a row has as many as lie at its height. */
function neighbour(key: string): HTMLElement | undefined {
  const links = [...document.querySelectorAll<HTMLElement>('.slide-open')]
  const at = links.findIndex(link => link.matches(':focus'))
  if (at < 0) return links[0]
  const top = (link: HTMLElement | undefined): number => link?.getBoundingClientRect().top ?? 0
  const row = links.filter(link => Math.abs(top(link) - top(links[0])) < 2).length
  const by = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: row, ArrowUp: -row }[key] ?? 0
  return links[Math.min(links.length - 1, Math.max(0, at + by))]
}

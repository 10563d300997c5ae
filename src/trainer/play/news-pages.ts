/** What happened, divided into slides: at 24 of a stage's 720 a room reads a dozen lines, not a chronicle. */
import type { Between } from '#activities/scenario/player/between.ts'
import type { Meanwhile } from './meanwhile.ts'

/** Signs of a line across the stage, and in one of its two columns. */
const WIDE = 80
const NARROW = 38
/** Lines of a slide under its heading; each entry takes some room more for its edges. */
const LINES = 13
const EDGES = 0.6

/** @returns one slide when all fits beside each other, else what was skipped first, then what came; none if quiet */
export function newsPages(news: Meanwhile): Meanwhile[] {
  const { skipped, happened } = news
  const taken = skipped.reduce((sum, { choice }) => sum + entry(choice, NARROW), 0)
  const came = happened.reduce((sum, one) => sum + linesOf(one, NARROW), 0)
  if (taken === 0 && came === 0) return []
  if (taken > 0 && came > 0 && Math.max(taken, came) <= LINES) return [news]
  const pages: Meanwhile[] = taken > 0 ? [{ skipped, happened: [] }] : []
  let page: Between[] = []
  let lines = 0
  for (const one of happened) {
    const more = linesOf(one, WIDE)
    if (page.length > 0 && lines + more > LINES) {
      pages.push({ skipped: [], happened: page })
      page = []
      lines = 0
    }
    page.push(one)
    lines += more
  }
  return page.length > 0 ? [...pages, { skipped: [], happened: page }] : pages
}

function linesOf(one: Between, width: number): number {
  switch (one.kind) {
    case 'event':
      return entry(one.text, width)
    case 'left':
      return 2 + EDGES
    case 'price':
      return Math.ceil((one.of.length + 40) / width) + EDGES
    case 'moods':
      return 1 + Math.ceil((one.moves.length * 24) / width) + EDGES
  }
}

/** Its week, its title, its text. */
const entry = (text: string, width: number): number => 2 + Math.ceil(text.length / width) + EDGES

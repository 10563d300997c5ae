import type { DeckSlide } from './parts.ts'

/** What the slides of the part that is being rendered need to know: a file has more slides than a deck may want. */
export type SlidesOnPage = {
  readonly wanted: ReadonlyMap<string, DeckSlide>
  readonly block: string | undefined
  /** Address of the folder of plans. */
  readonly plans: string
}

export function slidesOnPage(
  slides: readonly DeckSlide[],
  block: string | undefined,
  plans: string,
): SlidesOnPage {
  return { wanted: new Map(slides.map(placed => [placed.slide.id, placed])), block, plans }
}

/** Draws the state of the room into the page: which slide, what covers it, its step. */
import type { RoomState } from '../room/state.ts'
import { placeOf, type Stop } from './walk.ts'

export type View = 'show' | 'presenter' | 'overview'

export interface Drawing {
  readonly slides: readonly HTMLElement[]
  readonly stops: readonly Stop[]
  readonly state: RoomState
  readonly view: View
  /** Whether another window shows the slides: then they are only looked at here. */
  readonly isRemote: boolean
}

export function draw({ slides, stops, state, view, isRemote }: Drawing): void {
  const at = placeOf(stops, state)
  for (const [place, slide] of slides.entries()) {
    const isCurrent = place === at
    const isNext = view === 'presenter' && place === at + 1
    slide.classList.toggle('is-current', isCurrent)
    slide.classList.toggle('is-next', isNext)
    // Not `hidden`: what is not shown on the screen is printed all the same.
    slide.toggleAttribute('data-off', view !== 'overview' && !isCurrent && !isNext)
    const stage = slide.firstElementChild
    const isCovered = view === 'show' && state.screen !== 'slide'
    const isLookedAt =
      view === 'overview' || isNext || isCovered || (isRemote && slide.dataset['synced'] === undefined)
    if (stage instanceof HTMLElement) stage.inert = isLookedAt
    slide.dataset['step'] = String(isCurrent ? Math.min(state.step, stops[place]?.steps ?? 0) : 0)
    const number = slide.querySelector('[data-number]')
    if (number) set(number, `${place + 1} / ${slides.length}`)
  }
  for (const screen of document.querySelectorAll<HTMLElement>('.screen'))
    screen.hidden = view === 'overview' || screen.dataset['screen'] !== state.screen
}

export function set(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text
}

/** Draws the state of the room into the page: which slide, what covers it, its step, its counts. */
import type { RoomState } from '../room/state.ts'
import { countsOf, handsOf, noVote } from '../room/votes.ts'
import { filled, type Words } from './page.ts'
import { placeOf, type Stop } from './walk.ts'

export type View = 'show' | 'presenter' | 'overview'

export interface Drawing {
  readonly slides: readonly HTMLElement[]
  readonly stops: readonly Stop[]
  readonly state: RoomState
  readonly view: View
  /** Whether another window shows the slides: then they are only looked at here. */
  readonly isRemote: boolean
  readonly words: Words
}

export function draw({ slides, stops, state, view, isRemote, words }: Drawing): void {
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
    drawHands(slide, state, words)
  }
  for (const screen of document.querySelectorAll<HTMLElement>('.screen'))
    screen.hidden = view === 'overview' || screen.dataset['screen'] !== state.screen
}

/** The counts of a vote, when the room may see them: both, once there is a second. */
function drawHands(slide: HTMLElement, { votes }: RoomState, words: Words): void {
  const options = Number(slide.dataset['votes'])
  if (!(options > 0)) return
  const vote = votes[slide.dataset['slide'] ?? ''] ?? noVote
  const [first, second] = [countsOf(vote, 1, options), countsOf(vote, 2, options)]
  const hasSecond = handsOf(second) > 0
  const all = Math.max(1, ...first, ...second)
  for (const [place, hands] of [...slide.querySelectorAll<HTMLElement>('[data-hands]')].entries()) {
    hands.hidden = !vote.shown
    const counts = hasSecond ? [first[place] ?? 0, second[place] ?? 0] : [first[place] ?? 0]
    const text = filled(words[hasSecond ? 'handsBoth' : 'hands'], {
      first: counts[0] ?? 0,
      second: counts[1] ?? 0,
    })
    if (hands.dataset['drawn'] === text) continue
    hands.dataset['drawn'] = text
    hands.replaceChildren(
      ...counts.map((count, round) => {
        const one = document.createElement('span')
        one.className = round < counts.length - 1 ? 'hands hands--before' : 'hands'
        one.setAttribute('aria-hidden', 'true')
        one.style.setProperty('--share', String(count / all))
        one.textContent = String(count)
        return one
      }),
      Object.assign(document.createElement('span'), { className: 'visually-hidden', textContent: text }),
    )
  }
}

export function set(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text
}

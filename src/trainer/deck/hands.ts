/** Draws what the room has voted. It comes when there are votes. */
import type { RoomState } from '../room/state.ts'
import { countsOf, handsOf, noVote } from '../room/votes.ts'
import { filled, type Words } from './page.ts'

/** The counts of a vote, when the room may see them: both, once there is a second. */
export function drawHands(slide: HTMLElement, { votes }: RoomState, words: Words): void {
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

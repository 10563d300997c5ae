/** The saved sign and the one banner about storage. Speaks only when saving begins to fail or works again. */
import { here, learner } from '#learner/here.ts'

const sign = document.querySelector<HTMLElement>('[data-saved]')
// The first act, which the page may have caught before this code was there.
const stop = learner.$facts.subscribe(facts => {
  if (facts.size === 0) return
  queueMicrotask(() => stop())
  import('#learner/lasting.ts').then(lasting => lasting.atFirstWork(here)).catch(() => {})
})

const banner = document.querySelector<HTMLElement>('[data-trouble]')

learner.$saving.subscribe(({ state, aside }) => {
  if (sign) {
    const label = sign.querySelector<HTMLElement>('[data-state]')
    const word = sign.dataset[state === 'saved' ? 'saved' : 'unsaved'] ?? ''
    sign.classList.toggle('saved--not', state !== 'saved')
    if (label && label.textContent !== word) label.textContent = word
  }
  const trouble = state === 'saved' ? (aside > 0 ? 'aside' : undefined) : state
  if (!banner) return
  banner.hidden = trouble === undefined
  for (const line of banner.querySelectorAll<HTMLElement>('[data-when-storage]')) {
    line.hidden = line.dataset['whenStorage'] !== trouble
  }
})

/**
 * Islands that sleep until they are touched have nothing to show beyond what the page says, unless the learner has
 * been there: then they wake as all others do, when they are near. What they are about stands in `data-about` around
 * them: ids of items, sheets, examples, with or without a part after a dot. One that is about nothing of the kind (an
 * explorable that asks for no prediction) wakes when it is near, too.
 */
import { learner } from '#learner/here.ts'

const wake = (island: Element | null) => island?.dispatchEvent(new Event('known', { bubbles: true }))

for (const island of document.querySelectorAll('[client=touch]'))
  if (!island.closest('[data-about]')) wake(island)

const asleep = new Set(document.querySelectorAll<HTMLElement>('[data-about]'))

learner.$facts.subscribe(facts => {
  const known = new Set([...facts.values()].map(({ about }) => about.split('.', 1)[0]))
  for (const part of asleep) {
    if (!part.dataset['about']?.split(' ').some(about => known.has(about))) continue
    asleep.delete(part)
    wake(part.querySelector('astro-island'))
  }
})

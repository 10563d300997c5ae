/**
 * Islands that sleep until they are touched have nothing to show beyond what the page says, unless the learner has
 * been there: then they wake as all others do, when they are near. What they are about stands in `data-about` around
 * them: ids of items, sheets, examples, with or without a part after a dot.
 */
import { learner } from '#learner/here.ts'

const asleep = new Set(document.querySelectorAll<HTMLElement>('[data-about]'))

learner.$facts.subscribe(facts => {
  const known = new Set([...facts.values()].map(({ about }) => about.split('.', 1)[0]))
  for (const part of asleep) {
    if (!part.dataset['about']?.split(' ').some(about => known.has(about))) continue
    asleep.delete(part)
    part.querySelector('astro-island')?.dispatchEvent(new Event('known', { bubbles: true }))
  }
})

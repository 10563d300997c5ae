/**
 * Islands that sleep until they are touched have nothing to show beyond what the page says, unless the learner has
 * been there: then they wake as all others do, when they are near. What they are about stands in `data-about` around
 * them: ids of items, sheets, examples, with or without a part after a dot. One that is about nothing of the kind (an
 * explorable that asks for no prediction) wakes when it is near, too, and so does one with a part that the address names:
 * that part may have to be brought into sight.
 */
import { learner } from '#learner/here.ts'

const asleep = new Set(document.querySelectorAll('[client=touch]'))
// `:target` is not set yet.
const named = document.getElementById(location.hash.slice(1))

learner.$facts.subscribe(facts => {
  const known = new Set([...facts.values()].map(({ about }) => about.split('.', 1)[0]))
  for (const island of asleep) {
    const around = island.closest<HTMLElement>('[data-about]')?.dataset['about']
    if (around !== undefined && !island.contains(named) && !around.split(' ').some(about => known.has(about)))
      continue
    asleep.delete(island)
    island.dispatchEvent(new Event('known', { bubbles: true }))
  }
})

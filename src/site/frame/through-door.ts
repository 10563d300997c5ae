/** A lesson is ended by the learner, who goes on through its door. */
import { learner } from '#learner/here.ts'

for (const door of document.querySelectorAll<HTMLElement>('[data-door]')) {
  door.addEventListener('click', () => {
    const about = door.dataset['door']
    if (about) learner.record({ kind: 'seen', about })
  })
}

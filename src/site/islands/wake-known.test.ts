// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { learner } from '#learner/here.ts'

test('what is about nothing wakes at once, the rest when the learner has been there', async () => {
  document.body.innerHTML = `
    <section><astro-island id="free" client="touch"></astro-island></section>
    <section data-about="guess other"><astro-island id="asked" client="touch"></astro-island></section>`
  const woken: string[] = []
  addEventListener('known', ({ target }) => woken.push((target as Element).id))
  await import('./wake-known.ts')
  expect(woken).toEqual(['free'])
  learner.record({ kind: 'prediction', about: 'elsewhere', said: [] })
  expect(woken).toEqual(['free'])
  learner.record({ kind: 'value', about: 'guess.draft', value: '5' })
  learner.record({ kind: 'prediction', about: 'guess', said: ['5'] })
  expect(woken, 'once').toEqual(['free', 'asked'])
})

test('what the address names wakes', async () => {
  document.body.innerHTML = `
    <section data-about="one two"><astro-island id="named" client="touch"><form id="two"></form></astro-island></section>
    <section data-about="three"><astro-island id="other" client="touch"><form id="three"></form></astro-island></section>`
  location.hash = '#two'
  vi.resetModules()
  const woken: string[] = []
  addEventListener('known', ({ target }) => woken.push((target as Element).id))
  await import('./wake-known.ts')
  expect(woken).toEqual(['named'])
})

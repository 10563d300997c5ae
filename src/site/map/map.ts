/** Puts the learner's progress on the course map: discs, the current room, the way to go on. */
import { here, learner } from '#learner/here.ts'
import { lessonState } from '#learner/progress.ts'

type Outline = {
  readonly lessons: readonly { id: string; acts: string[]; number: string; href: string }[]
  readonly checks: readonly { id: string; items: string[] }[]
}

void start()

/** The outline comes as a file in a built page. */
async function start(): Promise<void> {
  const data = document.querySelector<HTMLElement>('#outline')
  if (!data) return
  const { url } = data.dataset
  follow(JSON.parse(url ? await (await fetch(url)).text() : (data.textContent ?? '')))
}

if (learner.$facts.get().size === 0) void missCleared()

/** Somebody who comes back and finds an empty map is told that it was not always empty. */
async function missCleared(): Promise<void> {
  const { wasCleared } = await import('#learner/lasting.ts')
  const banner = document.querySelector<HTMLElement>('[data-cleared]')
  if (banner) banner.hidden = !(await wasCleared(here))
}

function follow({ lessons, checks }: Outline): void {
  learner.$facts.subscribe(facts => {
    const states = lessons.map(lesson => lessonState(facts, lesson))
    lessons.forEach(({ id }, place) => {
      mark(`[data-lesson="${id}"]`, states[place] ?? 'none')
    })
    const answered = new Set(
      [...facts.values()].map(fact => (fact.kind === 'answer' && fact.place === 'check' ? fact.about : '')),
    )
    for (const { id, items } of checks) {
      const done = items.filter(item => answered.has(item)).length
      mark(`[data-check="${id}"]`, done === 0 ? 'none' : done < items.length ? 'begun' : 'done')
    }
    const begun = states.some(state => state !== 'none')
    const next = lessons[states.findIndex(state => state !== 'done')]
    const button = document.querySelector<HTMLAnchorElement>('[data-continue]')
    if (!button || !next || !begun) return
    button.href = next.href
    button.textContent = (button.dataset['continue'] ?? '').replace('{number}', next.number)
    for (const room of document.querySelectorAll('.map-room')) {
      room.classList.toggle('current', room.querySelector(`[data-lesson="${next.id}"]`) !== null)
    }
  })
}

function mark(selector: string, state: 'none' | 'begun' | 'done'): void {
  const line = document.querySelector<HTMLElement>(selector)
  if (!line) return
  line.dataset['state'] = state
  const words = line.closest<HTMLElement>('[data-says]')?.dataset['says']?.split('|') ?? []
  const said = line.querySelector('.visually-hidden') ?? document.createElement('span')
  said.className = 'visually-hidden'
  said.textContent = words[['none', 'begun', 'done'].indexOf(state)] ?? ''
  line.querySelector('a')?.after(said)
}

/** The panel as elements, made once and changed in place, so that focus and what is read aloud stay. */
import type { Act, Saying, Words } from './saying.ts'

export interface Drawing {
  show(said: Saying, how: { focus: boolean; words: Words }): void
}

/** Draws the panel in the place of the button that opens it. */
export function drawn(button: HTMLButtonElement, act: (act: Act) => void): Drawing {
  const panel = made('section', 'offline no-print')
  const bar = made('div', 'offline-bar')
  bar.setAttribute('role', 'progressbar')
  bar.setAttribute('aria-valuemin', '0')
  bar.setAttribute('aria-valuemax', '100')
  const fill = made('span', 'offline-fill')
  bar.append(fill)
  const beside = made('p', 'offline-beside')
  const title = made('h2', 'offline-title')
  title.id = 'offline-title'
  title.tabIndex = -1
  panel.setAttribute('aria-labelledby', title.id)
  // Only what changes seldom is read aloud: the bar has its numbers for whoever asks.
  const status = made('div', 'offline-said')
  status.setAttribute('role', 'status')
  const text = made('p')
  status.append(title, text)
  const actions = made('p', 'actions')
  panel.append(beside, bar, status, actions)
  let acts = ''
  return {
    show(said, { focus, words }) {
      const isNew = !panel.isConnected
      if (isNew) button.after(panel)
      button.hidden = true
      panel.dataset['sign'] = said.sign ?? ''
      bar.hidden = beside.hidden = said.done === undefined
      const percent = Math.floor((said.done ?? 0) * 100)
      bar.setAttribute('aria-valuenow', `${percent}`)
      bar.setAttribute('aria-valuetext', said.beside ?? '')
      bar.setAttribute('aria-label', words['bar'] ?? '')
      fill.style.inlineSize = `${percent}%`
      beside.textContent = said.beside ?? ''
      set(title, said.title)
      set(text, said.text)
      const now = JSON.stringify([said.acts, said.portable])
      if (now === acts) return
      acts = now
      const had = panel.contains(document.activeElement)
      actions.replaceChildren(
        ...said.acts.map(([name, label]) => actButton(name, label, act)),
        ...(said.portable ? [portable(words['portable'] ?? '')] : []),
      )
      if (focus || had) title.focus({ preventScroll: true })
      if (focus) panel.scrollIntoView({ block: 'nearest' })
    },
  }
}

function set(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text
}

function actButton(name: Act, label: string, act: (act: Act) => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = `button button--small${name === 'remove' || name === 'stop' ? ' button--secondary' : ''}`
  button.textContent = label
  button.addEventListener('click', () => act(name))
  return button
}

function portable(label: string): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = `${import.meta.env.BASE_URL}chetyre-etapa.html`
  link.download = ''
  link.textContent = label
  return link
}

function made<K extends keyof HTMLElementTagNameMap>(tag: K, name = ''): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  if (name) element.className = name
  return element
}

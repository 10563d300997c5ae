/** One quiet line about a newer edition. Nothing is reloaded but the tab in which somebody asks for it. */
import type { Update } from '../state.ts'
import type { Words } from './saying.ts'
import { filled } from './sizes.ts'

let line: HTMLElement | undefined

export function offerUpdate(words: Words, update: Update): void {
  if (line) return
  line = document.createElement('div')
  line.className = 'offline-update no-print'
  line.setAttribute('role', 'status')
  document.body.append(line)
  const text = document.createElement('span')
  text.textContent =
    update.number === undefined
      ? (words['updated'] ?? '')
      : filled(words['edition'] ?? '', { number: update.number })
  line.append(
    text,
    act(words['take'] ?? '', take),
    act(words['later'] ?? '', () => {
      if (line) line.hidden = true
    }),
  )
}

function act(label: string, done: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button button--small button--text'
  button.textContent = label
  button.addEventListener('click', done)
  return button
}

async function take(): Promise<void> {
  const { waiting } = await navigator.serviceWorker.ready
  // Another tab may have asked already: then the new edition is one reload away.
  if (!waiting) return location.reload()
  waiting.addEventListener('statechange', () => {
    if (waiting.state === 'activated') location.reload()
  })
  waiting.postMessage('take')
}

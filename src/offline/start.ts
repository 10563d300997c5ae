/**
 * All that a page carries for the site without a network: the worker is there once the page has been read, and the
 * footer offers what it can do once it has answered. What is shown then is loaded then.
 */
import type { Told } from './state.ts'

/** What the browser hands out when the course can be installed. */
export interface InstallPrompt extends Event {
  prompt(): Promise<unknown>
}

export const installing: { prompt?: InstallPrompt | undefined } = {}

const { serviceWorker } = navigator

// `npm run dev` shows every edit.
if (import.meta.env.PROD && serviceWorker) {
  const button = document.querySelector<HTMLButtonElement>('.save')
  // One import for all messages: of two that are under way the second may be done before the first.
  let panel: Promise<typeof import('./panel/panel.ts') | undefined> | undefined
  const open = async (told?: Told) => {
    panel ??= import('./panel/panel.ts').catch(() => (panel = undefined))
    ;(await panel)?.open(told)
  }
  if (button) button.onclick = () => open()
  serviceWorker.onmessage = ({ data }) => {
    button?.classList.add('on')
    if (data) open(data)
  }
  window.onbeforeinstallprompt = event => {
    event.preventDefault()
    installing.prompt = event
  }
  const register = () =>
    setTimeout(() =>
      serviceWorker
        .register(`${import.meta.env.BASE_URL}sw.js`)
        .then(() => serviceWorker.ready)
        .then(({ active }) => active?.postMessage('hello'))
        .catch(() => {}),
    )
  if (document.readyState === 'complete') register()
  else addEventListener('load', register)
}

declare global {
  interface Window {
    onbeforeinstallprompt: ((event: InstallPrompt) => void) | null
  }
}

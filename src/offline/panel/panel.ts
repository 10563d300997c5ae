/** The panel in the footer: loaded when somebody asks for the copy, or when the worker has something to say. */
import type { Told } from '../state.ts'
import { type Drawing, drawn } from './drawing.ts'
import { askToInstall, installable } from './install.ts'
import sheet from './panel.css?url'
import { type Act, saying, type Words } from './saying.ts'
import { offerUpdate } from './update.ts'

const language = document.documentElement.lang === 'en' ? 'en' : 'ru'
const button = document.querySelector<HTMLButtonElement>('.save')
let drawing: Drawing | undefined
let words: Words | undefined
let loading: Promise<Words> | undefined
let last: Told | undefined
/** The learner has pressed: what comes of it is shown. */
let isAsked = false
/** Something has happened to the copy while this page was open. A copy that lay ready is no news: it shows when asked for. */
let isNews = false

/** Called with what the worker says, or with nothing when the learner presses. */
export async function open(told?: Told): Promise<void> {
  if (told && told.base !== import.meta.env.BASE_URL) return
  // Before anything is awaited: of two messages the later one is to be the last.
  if (told) {
    last = told
    isNews ||= told.copy.kind !== 'ready' && told.copy.kind !== 'none'
  }
  loading ??= wordsOf()
  words = await loading.finally(() => {
    if (!words) loading = undefined
  })
  if (!told) {
    isAsked = true
    if (last?.copy.kind === 'ready') return show()
    return ask('save')
  }
  if (told.update) offerUpdate(words, told.update)
  show()
}

async function wordsOf(): Promise<Words> {
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = sheet
  const styled = new Promise<void>(done => {
    link.onload = link.onerror = () => done()
  })
  document.head.append(link)
  const [module] = await Promise.all([
    language === 'en' ? import('virtual:offline-words/en') : import('virtual:offline-words/ru'),
    styled,
  ])
  return module.default
}

function show(): void {
  if (!words || !last || !button) return
  const { copy } = last
  button.textContent = copy.kind === 'ready' ? (words['ready'] ?? '') : (words['save'] ?? '')
  if (!isAsked && !isNews && !drawing) return
  drawing ??= drawn(button, act => void ask(act))
  const said = saying(words, copy, language, navigator.onLine)
  const acts = said.acts.filter(([act]) => act !== 'install' || installable())
  drawing.show({ ...said, acts }, { focus: isAsked, words })
  if (copy.kind === 'saving' || copy.kind === 'checking') isAsked = false
}

async function ask(act: Act): Promise<void> {
  if (act === 'install') return askToInstall(show)
  const { active } = await navigator.serviceWorker.ready
  active?.postMessage(act)
}

// The browser ends a worker that nobody has asked for anything for a while. One that was ended goes on.
setInterval(() => {
  const kind = last?.copy.kind
  if (kind === 'saving' || kind === 'checking')
    void navigator.serviceWorker.ready.then(({ active }) => active?.postMessage('still'))
}, 20_000)

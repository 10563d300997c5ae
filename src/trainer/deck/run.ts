/** Makes a deck of the page: keys, fingers, windows, countdowns. */
import { roomOf } from '../room/here.ts'
import type { Action } from '../room/reduce.ts'
import { drawClocks } from './clocks.ts'
import { draw, set, type View } from './draw.ts'
import { fitHere } from './fit.ts'
import { type Command, commandOf, focusOf } from './keys.ts'
import { keepSlideOver } from './other-language.ts'
import { filled, minutesOf, slidesHere, stopOf, wordsHere } from './page.ts'
import { onSwipe } from './swipe.ts'
import { back, forth, goTo, placeOf } from './walk.ts'
import { makeWhole } from './whole.ts'

const root = document.documentElement
// The page has set it before its first paint; said here, too, so that its styles are known to be used.
root.classList.add('deck')
const deck = document.querySelector<HTMLElement>('[data-deck]')?.dataset['deck'] ?? ''
const room = roomOf(deck)
const words = wordsHere('words')
const status = document.querySelector('[data-status]')
const asked = new URLSearchParams(window.location.search)

let view: View = 'show'
let overview: typeof import('./overview.ts') | undefined
/** What was shown before the overview was opened. */
let under: View = 'show'
/** Whether the change being drawn was made here: then the way back leads through it. */
let isOwn = false
let said: string | undefined

function act(action: Action | undefined): void {
  if (!action) return
  isOwn = true
  room.dispatch(action)
  isOwn = false
}

function show(): void {
  const slides = slidesHere()
  const stops = slides.map(stopOf)
  const state = room.get()
  const at = placeOf(stops, state)
  const isRemote = view === 'presenter' && room.others() > 0
  root.dataset['view'] = view
  root.dataset['screen'] = state.screen
  root.toggleAttribute('data-remote', isRemote)
  draw({ slides, stops, state, view, isRemote, words })
  tick()
  const id = stops[at]?.id ?? ''
  const title = slides[at]?.dataset['title'] ?? ''
  if (status) set(status, filled(words['slideOf'], { n: at + 1, all: slides.length, title }))
  if (decodeURIComponent(window.location.hash.slice(1)) !== id) {
    const url = `${window.location.pathname}${window.location.search}#${id}`
    if (isOwn) window.history.pushState(undefined, '', url)
    else window.history.replaceState(undefined, '', url)
  }
  fitBeside()
}

/** Into the window the slides fit by themselves; a measurement would have all of them laid out at once. */
function fitBeside(): void {
  if (view !== 'show') fitHere()
}

function tick(): void {
  const state = room.get()
  const sign = drawClocks(slidesHere(), state, words, Date.now())
  if (sign === said) return
  said = sign
  root.dataset['sign'] = sign ?? ''
  if (sign && status) set(status, words[`sign.${sign}`] ?? '')
}

function turn(next: View): void {
  if (view === 'overview') overview?.closeOverview()
  if (next === 'overview') under = view === 'overview' ? under : view
  view = next
  show()
  if (next === 'presenter') void present()
  if (next === 'overview') {
    const slides = slidesHere()
    overview?.openOverview(slides, placeOf(slides.map(stopOf), room.get()), words)
  }
}

/** Comes when it is asked for. */
async function seeAll(): Promise<void> {
  overview = await import('./overview.ts')
  turn('overview')
}

/** The presenter comes when it is asked for. */
async function present(focus?: 'vote'): Promise<void> {
  const { mountPresenter } = await import('../presenter/mount.tsx')
  mountPresenter({ room, words, act, run, fit: fitBeside, isWindow: asked.has('presenter') })
  fitBeside()
  if (focus) focusTally()
}

function focusTally(): void {
  document.querySelector<HTMLElement>('[data-tally]')?.focus()
}

function openWindow(): void {
  const url = `${window.location.pathname}?presenter${window.location.hash}`
  const opened = window.open(url, `presenter-${deck}`, 'popup,width=1440,height=900')
  if (trouble) trouble.hidden = !!opened
  if (opened) room.meet(opened)
  trouble?.querySelector('a')?.setAttribute('href', url)
}

function timer(): void {
  const state = room.get()
  const slides = slidesHere()
  const slide = slides[placeOf(slides.map(stopOf), state)]
  const id = slide?.dataset['slide']
  const minutes = minutesOf(slide)
  if (state.exercise && (minutes === undefined || state.exercise.slide === id)) act({ type: 'toggle' })
  else if (id && minutes !== undefined) act({ type: 'start', slide: id, minutes })
}

const help = document.querySelector<HTMLDialogElement>('[data-help]')
const trouble = document.querySelector<HTMLElement>('[data-trouble-of-deck]')

/** Closes what is open, the uppermost first; with nothing open it shows the way out. */
function leave(): void {
  const { screen } = room.get()
  if (trouble && !trouble.hidden) trouble.hidden = true
  else if (view === 'overview') turn(under)
  else if (screen === 'break') act({ type: 'break-over' })
  else if (screen !== 'slide') act({ type: 'screen', screen: 'slide' })
  else if (view === 'presenter' && !asked.has('presenter')) turn('show')
  else document.querySelector<HTMLElement>('[data-leave]')?.focus()
}

function goToEnd(end: 0 | -1): void {
  const slide = slidesHere().at(end)
  act(slide && goTo(stopOf(slide)))
}

const does: Readonly<Record<Command | 'printNotes', () => void>> = {
  forth: () => act(forth(slidesHere().map(stopOf), room.get())),
  back: () => act(back(slidesHere().map(stopOf), room.get())),
  first: () => goToEnd(0),
  last: () => goToEnd(-1),
  blank: () => act({ type: 'screen', screen: room.get().screen === 'blank' ? 'slide' : 'blank' }),
  timer,
  notes() {
    if (trouble) trouble.hidden = true
    turn(view === 'presenter' ? 'show' : 'presenter')
  },
  overview: () => (view === 'overview' ? turn(under) : void seeAll()),
  vote() {
    if (view !== 'presenter') turn('presenter')
    // At once where it is there already: the next key is a letter, and B elsewhere blanks the screen.
    focusTally()
    void present('vote')
  },
  presenter: openWindow,
  fullscreen() {
    const change = document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen?.()
    // Refused inside frames and on phones: then the window stays as it is.
    change?.catch(() => {})
  },
  help: () => (help?.open ? help.close() : help?.showModal()),
  printNotes() {
    root.toggleAttribute('data-notes-printed', true)
    window.print()
  },
  leave,
}
const run = (command: keyof typeof does): void => does[command]()

document.addEventListener('keydown', event => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
  const command = help?.open && event.key !== '?' ? undefined : commandOf(event, focusOf(event.target))
  // In the overview Enter opens what has the focus, and Space would open something else.
  if (!command || (view === 'overview' && !/overview|leave|help|fullscreen/.test(command))) return
  event.preventDefault()
  run(command)
})
const isAct = (name: string | undefined): name is keyof typeof does => !!name && name in does
document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return
  const name = target.closest<HTMLElement>('[data-act]')?.dataset['act']
  if (isAct(name)) run(name)
})
window.addEventListener('hashchange', () => {
  const id = decodeURIComponent(window.location.hash.slice(1))
  const slide = slidesHere().find(({ dataset }) => dataset['slide'] === id)
  if (slide && room.get().slide !== id) room.dispatch(goTo(stopOf(slide)))
  if (slide && view === 'overview') turn(under)
})
window.addEventListener('resize', fitBeside)
keepSlideOver(document.querySelector('[data-other-language]'))
window.addEventListener('afterprint', () => root.toggleAttribute('data-notes-printed', asked.has('notes')))
onSwipe(
  () => view !== 'overview' && run('forth'),
  () => view !== 'overview' && run('back'),
)
/** The bar shows itself to a hand on the mouse, and goes when it rests. */
let resting: ReturnType<typeof setTimeout> | undefined
document.addEventListener('pointermove', () => {
  root.toggleAttribute('data-awake', true)
  clearTimeout(resting)
  resting = setTimeout(() => root.toggleAttribute('data-awake', false), 2500)
})

const linked = slidesHere().find(({ dataset }) => `#${dataset['slide']}` === window.location.hash)
if (asked.has('notes')) root.toggleAttribute('data-notes-printed', true)
const [arrival] = performance.getEntriesByType('navigation')
const isReload = arrival instanceof PerformanceNavigationTiming && arrival.type === 'reload'
// A link to a slide opens it; a page that is reloaded goes where the room has gone meanwhile.
const isOpen = room.get().slide !== undefined
if (
  linked &&
  !(isOpen && (isReload || asked.has('presenter'))) &&
  room.get().slide !== linked.dataset['slide']
)
  room.dispatch({ type: 'go', slide: linked.dataset['slide'] ?? '' })
room.listen(show)
setInterval(tick, 250)
turn(asked.has('presenter') ? 'presenter' : 'show')
root.classList.remove('deck--begun')
root.toggleAttribute('data-ready', true)
// A file on a disk has everything in itself.
if (window.location.protocol.startsWith('http')) void makeWhole()
else root.toggleAttribute('data-whole', true)

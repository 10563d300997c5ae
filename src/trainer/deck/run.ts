/** Makes a deck of the page: keys, fingers, windows, countdowns. */
import { type Command, commandOf, focusOf } from './keys.ts'
import { keepSlideOver } from './other-language.ts'
import { minutesOf, slidesHere, stopOf } from './page.ts'
import {
  act,
  asked,
  deck,
  fitBeside,
  focusTally,
  named,
  present,
  room,
  seeAll,
  show,
  tick,
  turn,
  under,
  view,
} from './shown.ts'
import { onSwipe } from './swipe.ts'
import { back, forth, goTo, placeOf } from './walk.ts'

const root = document.documentElement

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
  const slide = named()
  if (slide && room.get().slide !== slide.dataset['slide']) room.dispatch(goTo(stopOf(slide)))
  if (slide && view === 'overview') turn(under)
})
window.addEventListener('resize', fitBeside)
keepSlideOver(document.querySelector('[data-other-language]'))
window.addEventListener('afterprint', printAsAsked)
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

function printAsAsked(): void {
  root.toggleAttribute('data-notes-printed', asked.has('notes'))
}

const linked = named()
printAsAsked()
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
// A file on a disk has everything in itself. Elsewhere the first seconds belong to the slide that is shown, unless somebody
// is at work before.
if (window.location.protocol.startsWith('http')) {
  const makeWhole = () =>
    import('./whole.ts').then(
      whole => whole.makeWhole(),
      () => {},
    )
  for (const sign of ['keydown', 'pointerdown', 'pointermove'])
    document.addEventListener(sign, makeWhole, { once: true })
  setTimeout(makeWhole, 3000)
} else root.toggleAttribute('data-whole', true)

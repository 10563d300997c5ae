/** What this window shows of the room: the slides, the presenter, all slides at once. */
import { roomOf } from '../room/here.ts'
import type { Action } from '../room/reduce.ts'
import type { RoomState } from '../room/state.ts'
import { draw, set, type View } from './draw.ts'
import { filled, slidesHere, stopOf, wordsHere } from './page.ts'
import { placeOf } from './walk.ts'

const root = document.documentElement
// The page has set it before its first paint; said here, too, so that its styles are known to be used.
root.classList.add('deck')
export const deck = document.querySelector<HTMLElement>('[data-deck]')?.dataset['deck'] ?? ''
export const room = roomOf(deck)
const words = wordsHere('words')
const status = document.querySelector('[data-status]')
/** What the address asks for: `presenter`, `notes`. */
export const asked = new URLSearchParams(window.location.search)

export let view: View = 'show'
let overview: typeof import('./overview.ts') | undefined
let hands: typeof import('./hands.ts') | undefined
let clocks: typeof import('./clocks.ts') | undefined
/** Puts the slides where the presenter or the overview has room for them. */
let beside: typeof import('./fit.ts') | undefined
/** What was shown before the overview was opened. */
export let under: View = 'show'
/** Whether the change being drawn was made here: then the way back leads through it. */
let isOwn = false
let said: string | undefined

export function act(action: Action | undefined): void {
  if (!action) return
  isOwn = true
  room.dispatch(action)
  isOwn = false
}

/** The slide that the address names. */
export function named(): HTMLElement | undefined {
  const id = decodeURIComponent(window.location.hash.slice(1))
  return slidesHere().find(({ dataset }) => dataset['slide'] === id)
}

export function show(): void {
  const slides = slidesHere()
  const stops = slides.map(stopOf)
  const state = room.get()
  const at = placeOf(stops, state)
  const isRemote = view === 'presenter' && room.others() > 0
  root.dataset['view'] = view
  root.dataset['screen'] = state.screen
  root.toggleAttribute('data-remote', isRemote)
  draw({ slides, stops, state, view, isRemote })
  void drawHands(slides, state)
  void tick()
  const id = stops[at]?.id ?? ''
  const title = slides[at]?.dataset['title'] ?? ''
  if (status) set(status, filled(words['slideOf'], { n: at + 1, all: slides.length, title }))
  if (named()?.dataset['slide'] !== id) {
    const url = `${window.location.pathname}${window.location.search}#${id}`
    if (isOwn) window.history.pushState(undefined, '', url)
    else window.history.replaceState(undefined, '', url)
  }
  fitBeside()
}

/** They come with the first vote. */
async function drawHands(slides: readonly HTMLElement[], { votes }: RoomState): Promise<void> {
  if (Object.keys(votes).length > 0) hands ??= await import('./hands.ts')
  if (hands) for (const slide of slides) hands.drawHands(slide, room.get(), words)
}

/** Into the window the slides fit by themselves. */
export function fitBeside(): void {
  if (view !== 'show') beside?.fitHere()
}

/** What runs comes with the first that is started; until then all clocks stand as the page has them. */
export async function tick(): Promise<void> {
  if (room.get().exercise ?? room.get().pause) clocks ??= await import('./clocks.ts')
  if (!clocks) return
  const sign = clocks.drawClocks(slidesHere(), room.get(), words, Date.now())
  if (sign === said) return
  said = sign
  if (sign && status) set(status, words[`sign.${sign}`] ?? '')
}

export function turn(next: View): void {
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
export async function seeAll(): Promise<void> {
  ;[overview, beside] = await Promise.all([import('./overview.ts'), import('./fit.ts')])
  turn('overview')
}

/** The presenter comes when it is asked for. */
export async function present(focus?: 'vote'): Promise<void> {
  const [{ mountPresenter }, fit] = await Promise.all([import('../presenter/mount.tsx'), import('./fit.ts')])
  beside = fit
  mountPresenter({ room, words, act, fit: fitBeside, isWindow: asked.has('presenter') })
  fitBeside()
  if (focus) focusTally()
}

export function focusTally(): void {
  document.querySelector<HTMLElement>('[data-tally]')?.focus()
}

/** Cards carried to places with a finger, a pen or a mouse: pointer events, no library. Loaded by the kinds that carry. */

/** What the kind does when something happens to a card. Ids stand in `data-card` and `data-place`. */
export type Hands = {
  readonly lifted: (card: string) => void
  readonly over: (card: string, place: string | undefined) => void
  readonly put: (card: string, place: string) => void
  /** Let go outside of every place: nothing has changed. */
  readonly returned: (card: string) => void
  /** A tap or a click; the place is the one around it. */
  readonly tapped: (card: string | undefined, place: string | undefined) => void
}

/** Pixels a pointer may tremble before it carries. */
const SLOP = 6
/** Near the edge of the window the page goes on under the card: so near, so fast (pixels a frame). */
const EDGE = 56
const PACE = 10

type Flight = {
  readonly card: HTMLElement
  readonly pointer: number
  readonly from: { readonly x: number; readonly y: number }
  at: { readonly x: number; readonly y: number }
  copy?: HTMLElement
  place?: HTMLElement | undefined
}

/** @returns how to stop. */
export function carry(root: HTMLElement, hands: { readonly current: Hands }): () => void {
  const ended = new AbortController()
  const { signal } = ended
  const page = root.ownerDocument
  let flight: Flight | undefined
  let carried = false

  const nameOf = (element: HTMLElement | undefined) => element?.dataset['card'] ?? ''
  const placeOf = (element: HTMLElement | undefined) => element?.dataset['place']

  root.addEventListener(
    'pointerdown',
    event => {
      carried = false
      const card = within(root, event.target, '[data-card]')
      if (!card || event.button !== 0 || within(root, event.target, 'select')) return
      // A finger scrolls the page, unless it lies on the grip.
      if (event.pointerType === 'touch' && !within(root, event.target, '.grip')) return
      const from = { x: event.clientX, y: event.clientY }
      flight = { card, pointer: event.pointerId, from, at: from }
    },
    { signal },
  )
  page.addEventListener(
    'pointermove',
    event => {
      if (!flight || event.pointerId !== flight.pointer) return
      flight.at = { x: event.clientX, y: event.clientY }
      const far = Math.hypot(flight.at.x - flight.from.x, flight.at.y - flight.from.y)
      if (!flight.copy && far < SLOP) return
      if (!flight.copy) lift(flight)
      follow(flight)
    },
    { signal },
  )
  page.addEventListener('pointerup', event => event.pointerId === flight?.pointer && land(true), { signal })
  page.addEventListener('pointercancel', () => land(false), { signal })
  page.addEventListener('keydown', event => flight?.copy && event.key === 'Escape' && land(false), { signal })
  root.addEventListener('dragstart', event => event.preventDefault(), { signal })
  root.addEventListener(
    'click',
    event => {
      if (carried || within(root, event.target, 'select')) return
      const card = within(root, event.target, '[data-card]')
      hands.current.tapped(card && nameOf(card), placeOf(within(root, event.target, '[data-place]')))
    },
    { signal },
  )

  function lift(now: Flight): void {
    const { left, top, width } = now.card.getBoundingClientRect()
    const copy = now.card.cloneNode(true)
    if (!(copy instanceof HTMLElement)) return
    copy.classList.add('carried')
    copy.inert = true
    Object.assign(copy.style, { left: `${left}px`, top: `${top}px`, width: `${width}px` })
    for (const named of copy.querySelectorAll('[id], [name]')) {
      named.removeAttribute('id')
      named.removeAttribute('name')
    }
    // Inside the board, so that the styles of its cards hold for the copy.
    now.card.parentElement?.append(copy)
    now.card.dataset['ghost'] = ''
    now.copy = copy
    carried = true
    hands.current.lifted(nameOf(now.card))
    requestAnimationFrame(scroll)
  }

  function follow(now: Flight): void {
    now.copy?.style.setProperty('translate', `${now.at.x - now.from.x}px ${now.at.y - now.from.y}px`)
    const under = within(root, page.elementFromPoint(now.at.x, now.at.y), '[data-place]')
    if (under === now.place) return
    delete now.place?.dataset['over']
    if (under) under.dataset['over'] = ''
    now.place = under
    hands.current.over(nameOf(now.card), placeOf(under))
  }

  function scroll(): void {
    if (!flight?.copy) return
    const { y } = flight.at
    const by = y < EDGE ? -PACE : y > innerHeight - EDGE ? PACE : 0
    if (by !== 0) {
      scrollBy({ top: by, behavior: 'instant' })
      follow(flight)
    }
    requestAnimationFrame(scroll)
  }

  function land(dropped: boolean): void {
    const now = flight
    flight = undefined
    if (!now?.copy) return
    delete now.place?.dataset['over']
    const place = dropped ? placeOf(now.place) : undefined
    if (place === undefined) home(now, now.copy)
    else {
      delete now.card.dataset['ghost']
      now.copy.remove()
      hands.current.put(nameOf(now.card), place)
    }
  }

  /** It travels back, unless travelling is not wanted. */
  function home(now: Flight, copy: HTMLElement): void {
    const duration = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 160
    copy.animate([{ translate: '0 0' }], { duration, easing: 'ease-out' }).onfinish = () => {
      copy.remove()
      delete now.card.dataset['ghost']
    }
    hands.current.returned(nameOf(now.card))
  }

  return () => {
    ended.abort()
    if (flight?.copy) flight.copy.remove()
  }
}

function within(
  root: HTMLElement,
  target: EventTarget | null | undefined,
  selector: string,
): HTMLElement | undefined {
  const found = target instanceof Element ? target.closest<HTMLElement>(selector) : null
  return found && root.contains(found) ? found : undefined
}

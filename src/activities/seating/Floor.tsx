import type { TargetedKeyboardEvent, TargetedPointerEvent, VNode } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { PersonSign } from '#design/plan/marks.tsx'
import { fill, type Words } from '../prediction/fill.ts'
import { FloorBase, M, R } from './FloorBase.tsx'
import { drawn, freePlaces, nextPlace, placeNear } from './moves.ts'
import { nameOf } from './place-name.ts'
import { isLarge, placeOf, placesFor, type Seating } from './places.ts'
import { sightLines } from './sight.ts'

type Props = {
  /** Whether people can be taken already. */
  readonly live: boolean
  readonly seating: Seating
  readonly names: readonly string[]
  /** The newcomer in hand, if any, and the place he is held over. */
  readonly held: { readonly who: number; readonly over: string } | undefined
  readonly words: Words
  readonly hold: (held: Props['held']) => void
  readonly seat: (who: number, place: string) => void
  readonly say: (text: string) => void
}

/** The plan: newcomers are taken and put by dragging, by two taps or by keys. */
export function Floor({ live, seating, names, held, words, hold, seat, say }: Props): VNode {
  const svg = useRef<SVGSVGElement>(null)
  const [drag, setDrag] = useState<{ who: number; x: number; y: number }>()
  const spot = (who: number) =>
    drag?.who === who ? drag : drawn(placeOf(held?.who === who ? held.over : (seating.places[who] ?? '')))

  /** Where a pointer is on the drawing, metres. */
  function at(event: TargetedPointerEvent<SVGElement>): { x: number; y: number } {
    const box = svg.current?.getBoundingClientRect()
    const scale = box ? (16.4 * M) / box.width / M : 0
    return {
      x: (event.clientX - (box?.left ?? 0)) * scale - 0.2,
      y: (event.clientY - (box?.top ?? 0)) * scale - 0.2,
    }
  }

  function drop(who: number, place: string | undefined): void {
    setDrag(undefined)
    hold(undefined)
    if (place) seat(who, place)
    else say(words['returned'] ?? '')
  }

  function onKey(event: TargetedKeyboardEvent<SVGGElement>, who: number): void {
    const { key } = event
    const mine = held?.who === who ? held : undefined
    if (key === ' ' || key === 'Enter') {
      if (!mine) {
        hold({ who, over: seating.places[who] ?? '' })
        say(fill(words['taken'] ?? '', { name: names[who] ?? '' }))
      } else drop(who, mine.over === seating.places[who] ? undefined : mine.over)
    } else if (key === 'Escape' && mine) drop(who, undefined)
    else if (
      mine &&
      (key === 'ArrowLeft' || key === 'ArrowRight' || key === 'ArrowUp' || key === 'ArrowDown')
    ) {
      const over = nextPlace(seating, mine.over, key)
      if (over) {
        hold({ who, over })
        say(nameOf(over, words))
      }
    } else return
    event.preventDefault()
  }

  const shown: Seating = held
    ? { ...seating, places: seating.places.map((place, who) => (who === held.who ? held.over : place)) }
    : seating
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing that can be operated has no element of its own
    <svg
      ref={svg}
      class="floor"
      data-large={isLarge(seating) || undefined}
      viewBox={`${-0.2 * M} ${-0.2 * M} ${16.4 * M} ${14.8 * M}`}
      role="group"
      aria-label={words['plan']}
    >
      <FloorBase screens={seating.screens} large={isLarge(seating)} words={words} />
      {sightLines(shown).map(({ from, to, who }) => (
        <line
          key={`${who}-${to.x}-${to.y}`}
          class="floor-sight"
          x1={from.x * M}
          y1={from.y * M}
          x2={to.x * M}
          y2={to.y * M}
        />
      ))}
      {placesFor(seating).map(place => {
        const { x, y } = drawn(place)
        const open = held !== undefined && freePlaces(seating).includes(place)
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the list and the keys on a person do the same
          <g
            key={place.id}
            class="floor-place"
            data-open={open || undefined}
            onClick={() => open && held && drop(held.who, place.id)}
          >
            <rect x={x * M - 17} y={y * M + 14} width="34" height="12" />
            <circle class="floor-target" cx={x * M} cy={y * M} r={22} />
          </g>
        )
      })}
      {names.map((name, who) => {
        const { x, y } = spot(who)
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: it has a role as soon as it can be moved
          <g
            key={name}
            class="floor-newcomer"
            {...(live
              ? { role: 'button' as const, tabIndex: 0, 'aria-pressed': held?.who === who }
              : { role: 'img' as const })}
            aria-label={`${name}: ${nameOf(held?.who === who ? held.over : (seating.places[who] ?? ''), words)}`}
            data-held={held?.who === who || drag?.who === who || undefined}
            onKeyDown={event => onKey(event, who)}
            onPointerDown={event => live && event.currentTarget.setPointerCapture(event.pointerId)}
            onPointerMove={event => {
              if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
              const now = at(event)
              const home = drawn(placeOf(seating.places[who] ?? ''))
              // A tap is not a drag: the hand trembles.
              if (drag || Math.hypot(now.x - home.x, now.y - home.y) > 0.4) setDrag({ who, ...now })
            }}
            onPointerCancel={() => drop(who, undefined)}
            onPointerUp={event => {
              if (!live) return
              if (drag) drop(who, placeNear(seating, at(event).x, at(event).y))
              else hold(held?.who === who ? undefined : { who, over: seating.places[who] ?? '' })
            }}
          >
            <circle class="floor-target" cx={x * M} cy={y * M} r={22} />
            <PersonSign mark="newcomer" r={R} x={x * M} y={y * M} />
            <text class="floor-name" x={x * M} y={y * M - 18} text-anchor="middle">
              {name}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

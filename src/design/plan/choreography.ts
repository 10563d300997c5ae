import type { FrameKey } from './frame.ts'
import type { Looks, Pose, Spot } from './pose.ts'

/** Milliseconds of one leg, of the rest on a half frame and of the fade that replaces motion where it is unwanted. */
export const times = { leg: 560, rest: 240, fade: 120 }

/** Parts of a leg: lines leave, everybody walks, walls slide, lines return. */
export const phases = {
  linesLeave: [0, 0.25],
  marksMove: [0.1, 0.75],
  wallsSlide: [0.55, 1],
  linesReturn: [0.75, 1],
} as const

/** `cubic-bezier(.65, 0, .35, 1)`: as slow to start as to stop. */
export function ease(t: number): number {
  if (t <= 0) return 0
  if (t >= 1) return 1
  // x(s) grows with s, so the s of this t is found by halving; 20 halves are far below a pixel.
  let [low, high] = [0, 1]
  for (let i = 0; i < 20; i++) {
    const s = (low + high) / 2
    const x = 3 * (1 - s) * s * (0.65 * (1 - s) + 0.35 * s) + s ** 3
    if (x < t) low = s
    else high = s
  }
  return low * low * (3 - 2 * low)
}

/** How far a phase has come when the leg has. */
export const within = (phase: keyof typeof phases, progress: number): number => {
  const [start, end] = phases[phase]
  return ease((progress - start) / (end - start))
}

const mix = (from: number, to: number, part: number) => from + (to - from) * part

/** Mixes two sets of looks; what one of them lacks counts as 0, and what has gone is left out. */
function blend<T>(from: Looks<T>, to: Looks<T>, part: (grows: boolean) => number): Looks<T> {
  const mixed = new Map<T, number>()
  for (const look of new Set([...from.keys(), ...to.keys()])) {
    const [a, b] = [from.get(look) ?? 0, to.get(look) ?? 0]
    const seen = mix(a, b, part(b > a))
    if (seen > 0) mixed.set(look, seen)
  }
  return mixed
}

const walk = <T>(from: Spot<T>[], to: Spot<T>[], part: number): Spot<T>[] =>
  from.map((spot, i) => {
    const next = to[i] ?? spot
    return {
      id: spot.id,
      x: mix(spot.x, next.x, part),
      y: mix(spot.y, next.y, part),
      looks: blend(spot.looks, next.looks, () => part),
    }
  })

/**
 * Where everything is when this part of a leg is over. A leg may begin at any pose, also at one caught between
 * two frames: that is how a new press continues from where things are.
 */
export function poseBetween(from: Pose, to: Pose, progress: number): Pose {
  const moved = within('marksMove', progress)
  const slid = within('wallsSlide', progress)
  const [gone, back] = [within('linesLeave', progress), within('linesReturn', progress)]
  return {
    people: walk(from.people, to.people, moved),
    clients: walk(from.clients, to.clients, moved),
    ties: blend<FrameKey>(from.ties, to.ties, grows => (grows ? back : gone)),
    walls: blend(from.walls, to.walls, () => slid),
    floors: blend(from.floors, to.floors, () => slid),
    gaps: blend(from.gaps, to.gaps, () => slid),
  }
}

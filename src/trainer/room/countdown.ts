/** A countdown that every window reads from its own clock: running it knows its end, standing what is left. */
export type Countdown = {
  /** Milliseconds it was set to, minutes added later included. */
  readonly total: number
} & (
  | { readonly running: true /** Milliseconds since 1970. */; readonly endsAt: number }
  | { readonly running: false /** Milliseconds. */; readonly left: number }
)

export const MINUTE = 60_000

export function started(total: number, now: number): Countdown {
  return { total, running: true, endsAt: now + total }
}

/** Milliseconds left, never below zero. */
export function leftOf(countdown: Countdown, now: number): number {
  return Math.max(0, countdown.running ? countdown.endsAt - now : countdown.left)
}

export function paused(countdown: Countdown, now: number): Countdown {
  return { total: countdown.total, running: false, left: leftOf(countdown, now) }
}

export function resumed(countdown: Countdown, now: number): Countdown {
  return { total: countdown.total, running: true, endsAt: now + leftOf(countdown, now) }
}

/** With more time, or less; a countdown that has run out goes on from now. */
export function extended(countdown: Countdown, more: number, now: number): Countdown {
  const left = Math.max(0, leftOf(countdown, now) + more)
  const total = Math.max(left, countdown.total + more)
  return countdown.running ? { total, running: true, endsAt: now + left } : { total, running: false, left }
}

/** What a room is told of a running countdown, and when: at half, at one minute, at the end. */
export type Sign = 'half' | 'minute' | 'over'

/** The last sign that has been passed; a countdown of two minutes or less has no half. */
export function signOf(countdown: Countdown, now: number): Sign | undefined {
  const left = leftOf(countdown, now)
  if (left === 0) return 'over'
  if (left <= MINUTE && countdown.total > MINUTE) return 'minute'
  return countdown.total > 2 * MINUTE && left <= countdown.total / 2 ? 'half' : undefined
}

/** `11:40`; `1:02:05` from an hour on. Seconds are counted up, so that the first is seen and zero means over. */
export function clockOf(milliseconds: number): string {
  const all = Math.ceil(milliseconds / 1000)
  const two = (n: number): string => String(n).padStart(2, '0')
  const minutes = Math.floor(all / 60)
  return minutes < 60
    ? `${minutes}:${two(all % 60)}`
    : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(all % 60)}`
}

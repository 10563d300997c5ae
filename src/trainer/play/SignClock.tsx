import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { type Countdown, clockOf, leftOf } from '../room/countdown.ts'

type Props = {
  /** Absent: it has not been started. */
  readonly countdown: Countdown | undefined
  readonly seconds: number
}

/** The countdown of a step, seen from the last row. */
export function SignClock({ countdown, seconds }: Props): VNode {
  const [now, tick] = useState(() => Date.now())
  const running = countdown?.running === true
  useEffect(() => {
    if (!running) return
    tick(Date.now())
    const timer = setInterval(() => tick(Date.now()), 250)
    return () => clearInterval(timer)
  }, [running])
  const total = countdown?.total ?? seconds * 1000
  const left = countdown ? leftOf(countdown, now) : total
  return (
    <div class="play-clock" role="timer" data-over={left === 0 || undefined}>
      <strong>{clockOf(left)}</strong>
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect class="play-clock-all" width="100" height="4" />
        <rect width={(100 * left) / total} height="4" />
      </svg>
    </div>
  )
}

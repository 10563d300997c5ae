import type { VNode } from 'preact'
import type { Book } from './book.ts'
import { signed } from './moved.ts'

type Props = {
  readonly book: Book
  readonly name: string
  /** 0–100. */
  readonly now: number
  readonly before: number
}

const WIDTH = 320
const at = (value: number) => 4 + ((WIDTH - 8) * value) / 100
const ticks = Array.from({ length: 11 }, (_, i) => `M${at(10 * i)} 24v${i % 5 === 0 ? -10 : -6}`).join('')

/** A gauge as a ruler: the triangle is now, the dashed tick is how it stood before the last decision. */
export function Ruler({ book, name, now, before }: Props): VNode {
  const by = now - before
  return (
    <div class="gauge" data-moved={by !== 0 || undefined}>
      <p>
        <span>{name}</span>
        <strong>{now}</strong>
        <span class="gauge-by">{by === 0 ? book.word('same') : signed(by)}</span>
      </p>
      <svg viewBox={`0 0 ${WIDTH} 27`} aria-hidden="true">
        <path class="gauge-ticks" d={ticks} />
        <path class="gauge-track" d={`M4 24H${WIDTH - 4}`} />
        <path class="gauge-fill" d={`M4 24H${at(now)}`} />
        {by !== 0 && (
          <>
            <path class="gauge-before" d={`M${at(before)} 23V8`} />
            <path class="gauge-path" d={`M${at(before)} 7H${at(now)}`} />
          </>
        )}
        <path class="gauge-now" d={`M${at(now)} 14l-5.5-9h11z`} />
      </svg>
    </div>
  )
}

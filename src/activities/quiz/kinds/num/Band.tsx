import type { VNode } from 'preact'
import type { Key } from '../../key.ts'
import type { Ruler } from '../../pose.ts'

type Props = {
  readonly right: Key
  readonly ruler: Ruler | undefined
  readonly said: number | undefined
  readonly written: (number: number | string) => string
}

/** The scale with the band of what counts and a mark at what was said. The words below it say the same. */
export function Band({ right, ruler, said, written }: Props): VNode | null {
  if (!ruler) return null
  const { from, to } = ruler
  const at = (value: number) => 8 + Math.min(1, Math.max(0, (value - from) / (to - from))) * 304
  const key = Number(right.right[0])
  const off = right.tolerance ?? 0
  const width = Math.max(4, at(key + off) - at(key - off))
  const counts = said !== undefined && Math.abs(said - key) <= off + 1e-9
  return (
    <svg
      class="band"
      aria-hidden="true"
      viewBox="0 0 320 40"
      width="320"
      height="40"
      fill="none"
      stroke="currentColor"
    >
      <rect x={at(key) - width / 2} y="4" width={width} height="16" class="band-counts" stroke="none" />
      <path d="M8 12h304M8 6v12M312 6v12" stroke-width="1.5" />
      {said !== undefined && (
        <circle
          cx={at(said)}
          cy="12"
          r="6"
          stroke-width="2"
          fill={counts ? 'currentColor' : 'var(--ground)'}
        />
      )}
      <text x="8" y="36" class="band-end">
        {written(from)}
      </text>
      <text x="312" y="36" text-anchor="end" class="band-end">
        {written(to)}
      </text>
    </svg>
  )
}

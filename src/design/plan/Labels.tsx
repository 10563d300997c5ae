import type { JSX } from 'preact'
import type { Label } from './labels.ts'

/** Words on a plan. */
export const Labels = ({ labels }: { labels: Label[] }): JSX.Element => (
  <>
    {labels.map(({ x, y, anchor, tone, strong, lines }) => (
      <text
        class={['plan-place', strong && 'plan-strong', tone && `plan-${tone}`].filter(Boolean).join(' ')}
        x={x}
        y={y}
        text-anchor={anchor}
      >
        {lines.map((line, i) => (i ? <tspan x={x} dy="1.2em" children={line} /> : line))}
      </text>
    ))}
  </>
)

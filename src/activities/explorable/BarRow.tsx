import type { ComponentChildren, VNode } from 'preact'

type Props = {
  readonly label: string
  readonly value: string
  /** What is set now. */
  readonly now: boolean
  /** What is drawn on the row, 18 px high. */
  readonly children: ComponentChildren
}

/** A line of a bar chart: name and number in words, the bar under them. */
export const BarRow = ({ label, value, now, children }: Props): VNode => (
  <li class={now ? 'bars-now' : undefined}>
    <span>{label}</span>
    <span class="tabular number">{value}</span>
    <svg width="100%" height="18" aria-hidden="true">
      {children}
    </svg>
  </li>
)

import type { JSX } from 'preact'
import type { StageKey } from './frame.ts'

/** Without the dust of binary fractions. */
const clean = (n: number) => Math.round(n * 100) / 100
const square = (side: number, middles: [number, number][]) =>
  middles.map(([x, y]) => `M${clean(x - side / 2)} ${clean(y - side / 2)}h${side}v${side}h${-side}z`).join('')

const drawings: Record<StageKey, JSX.Element> = {
  // A person with five lines to squares.
  '1': (
    <>
      <path
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        d="M3 4.9l9 7.1l8.5-8.5M12 12l9.4 2.5M12 12l2.5 9M12 12l-8 6.2"
      />
      <path
        d={`M8.3 12a3.7 3.7 0 1 1 7.4 0a3.7 3.7 0 1 1-7.4 0z${square(3, [
          [3, 4.9],
          [20.5, 3.5],
          [21.4, 14.5],
          [14.5, 21],
          [4, 18.2],
        ])}`}
      />
    </>
  ),
  // A cell with a door, a person and an assistant.
  '2': (
    <>
      <path fill="none" stroke="currentColor" stroke-width="2.5" d="M9.5 22.5h-8v-21h21v21h-8" />
      <path d="M5.4 11.2a4 4 0 1 1 8 0a4 4 0 1 1-8 0zM13.6 11.2a2.4 2.4 0 1 1 4.8 0a2.4 2.4 0 1 1-4.8 0z" />
    </>
  ),
  // Two walls, two doors, an arrow.
  '3': (
    <path d="M.3 1.4h2.4v21.2h-2.4zM21.3 1.4h2.4v21.2h-2.4zM7.2 1.4h2.2v6.8h-2.2zM14.2 1.4h2.2v6.8h-2.2zM7.2 15.8h2.2v6.8h-2.2zM14.2 15.8h2.2v6.8h-2.2zM3.8 11.1h12.7v-1.7l4 2.6l-4 2.6v-1.7h-12.7z" />
  ),
  // Two wings: a few large clients above many small ones.
  '4': (
    <>
      <path
        fill="none"
        stroke="currentColor"
        stroke-width="2.3"
        d="M1.4 1.4h21.2v7.7h-21.2zM1.4 14.9h21.2v7.7h-21.2z"
      />
      <path
        d={
          square(3, [
            [6, 5.25],
            [12, 5.25],
            [18, 5.25],
          ]) +
          square(
            1.7,
            [5.4, 8.7, 12, 15.3, 18.6].map((x): [number, number] => [x, 18.75]),
          )
        }
      />
    </>
  ),
}

export interface SignProps {
  /** Side in px; below 22 the small squares of signs 2 and 4 are lost. */
  size?: number
}

const box = (size: number, drawing: JSX.Element) => (
  <svg
    class="plan-sign"
    viewBox="0 0 24 24"
    width={size}
    height={size}
    fill="currentColor"
    aria-hidden="true"
  >
    {drawing}
  </svg>
)

/** The sign of a stage, in the colour of the text around it; the name of the stage always stands beside it. */
export const StageSign = ({ stage, size = 24 }: SignProps & { stage: StageKey }): JSX.Element =>
  box(size, drawings[stage])

/** A room whose square client stands in the door. */
export const Logo = ({ size = 30 }: SignProps): JSX.Element =>
  box(
    size,
    <path d="M0 0h24v8.2h-2.7V2.7H2.7v18.6h18.6v-5.5H24V24H0zM5 12a4 4 0 1 1 8 0a4 4 0 1 1-8 0zM16.8 9.2h5.7v5.6h-5.7z" />,
  )

import type { VNode } from 'preact'

/** Six dots: here a card is taken. */
export const Grip = (): VNode => (
  <svg aria-hidden="true" viewBox="0 0 8 14" width="8" height="14" fill="currentColor">
    <path d="M0 0h2v2H0zM6 0h2v2H6zM0 6h2v2H0zM6 6h2v2H6zM0 12h2v2H0zM6 12h2v2H6z" />
  </svg>
)

import { render } from 'preact'
import { adopt } from '../deck/adopt.ts'
import type { Given } from './given.ts'
import { Presenter } from './Presenter.tsx'
import css from './presenter.css?inline'

adopt(css)

/** Draws the presenter into the place that the page keeps for it. */
export function mountPresenter(given: Given): void {
  const place = document.querySelector('[data-presenter]')
  if (!place) return
  render(<Presenter {...given} />, place)
}

import { render } from 'preact'
import { adopt } from '../deck/adopt.ts'
import columns from './columns.css?inline'
import day from './day.css?inline'
import type { Given } from './given.ts'
import { Presenter } from './Presenter.tsx'
import pane from './pane.css?inline'
import frame from './presenter.css?inline'
import tally from './tally.css?inline'

adopt([frame, pane, tally, day, columns].join(''))

/** Draws the presenter into the place that the page keeps for it. */
export function mountPresenter(given: Given): void {
  const place = document.querySelector('[data-presenter]')
  if (!place) return
  render(<Presenter {...given} />, place)
}

import { render } from 'preact'
import type { Given } from './given.ts'
import { Presenter } from './Presenter.tsx'
import css from './presenter.css?inline'

let isStyled = false

/** Draws the presenter into the place that the page keeps for it. Its styles come with it, as a constructed sheet. */
export function mountPresenter(given: Given): void {
  const place = document.querySelector('[data-presenter]')
  if (!place) return
  if (!isStyled) {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    isStyled = true
  }
  render(<Presenter {...given} />, place)
}

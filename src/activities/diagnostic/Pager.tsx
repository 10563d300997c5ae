import type { VNode } from 'preact'
import { fill, type Words } from '../prediction/fill.ts'

type PagerProps = {
  readonly page: number
  /** Pages of signs; the result comes after them. */
  readonly pages: number
  /** Signs of this page without an answer. */
  readonly left: number
  /** Whether the result can be gone to from any page. */
  readonly toResult: boolean
  readonly canUndo: boolean
  readonly hasAnswers: boolean
  readonly words: Words
  readonly go: (page: number) => void
  readonly clear: () => void
  readonly undo: () => void
}

/** Back and on between the pages; at the result print and start again, with a way back. */
export function Pager(props: PagerProps): VNode {
  const { page, pages, left, toResult, canUndo, hasAnswers, words, go, clear, undo } = props
  const isLast = page === pages - 1
  const button = (name: string, press: () => void, look = '') => (
    <button class={`button ${look}`.trim()} type="button" onClick={press}>
      {words[name]}
    </button>
  )
  return (
    <div class="actions diagnostic-actions no-print">
      {page < pages && button(isLast ? 'toResult' : 'next', () => go(page + 1), 'button--primary')}
      {page >= pages && button('print', () => print(), 'button--primary')}
      {page > 0 && button('back', () => go(page - 1), 'button--secondary')}
      {page < pages && !isLast && toResult && button('toResult', () => go(pages), 'button--text')}
      {page >= pages && hasAnswers && button('again', clear, 'button--text')}
      {canUndo && button('undo', undo, 'button--text')}
      {page < pages && left > 0 && <span class="note">{fill(words['left'] ?? '', { n: left })}</span>}
    </div>
  )
}

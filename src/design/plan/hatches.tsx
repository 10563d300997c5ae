import type { JSX } from 'preact'

/** Kinds of work, drawn alike in lessons, simulators and on paper. */
export type Work = 'sale' | 'search' | 'paperwork' | 'warehouse' | 'problems' | 'runUp'

/** How a segment of this work is filled; the run-up after switching is the only one in colour. */
export const hatch: Record<Work, string> = {
  sale: 'var(--ink)',
  search: 'none',
  paperwork: 'url(#hatch-paperwork)',
  warehouse: 'url(#hatch-warehouse)',
  problems: 'url(#hatch-problems)',
  runUp: 'currentColor',
}

const tile = (work: Work, drawing: JSX.Element) => (
  <pattern id={`hatch-${work}`} width="6" height="6" patternUnits="userSpaceOnUse">
    {drawing}
  </pattern>
)

/** The three drawn hatches; once on a page, in any of its svg elements that is not hidden. */
export const Hatches = (): JSX.Element => (
  <defs>
    {tile('paperwork', <path class="plan-pen" stroke-width="1.4" d="M-1 1l2-2M-1 7L7-1M5 7l2-2" />)}
    {tile('warehouse', <path class="plan-pen" stroke-width="1.4" d="M0 3h6" />)}
    {tile('problems', <path class="plan-mark" d="M2 2h2v2h-2z" />)}
  </defs>
)

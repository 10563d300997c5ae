import { hits } from '../../hits.ts'
import type { Grading } from '../../kinds.ts'

/** The share of rows that have their card. A row that claims two has none: the forms allow one a row. */
export const grade: Grading = ({ right }, said) => {
  const rows = said.map(pair => pair.split(':')[0])
  return (
    hits(
      right,
      said.filter((_, place) => rows.indexOf(rows[place]) === rows.lastIndexOf(rows[place])),
    ) / right.length
  )
}

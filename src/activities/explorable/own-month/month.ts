/** The eight kinds of work of the hours' log, as chapter 1 counts them; the first two are search and sale. */
export const CODES = [
  'search',
  'sale',
  'own-calls',
  'documents',
  'warehouse',
  'claims',
  'switching',
  'pauses',
] as const

export type Code = (typeof CODES)[number]

export type Split = {
  /** Hours given to search and sale, and their part of the month, %. */
  readonly selling: number
  readonly share: number
  /** Hours that nothing has been given yet; less than nought when more were given than the month has. */
  readonly left: number
}

/** How the hours of a month are split; a kind of work without a number has no hours. */
export function splitOf(hours: (code: Code) => number, month: number): Split {
  const given = (codes: readonly Code[]) => codes.reduce((sum, code) => sum + (hours(code) || 0), 0)
  const selling = given(CODES.slice(0, 2))
  return { selling, share: (selling / month) * 100, left: month - given(CODES) }
}

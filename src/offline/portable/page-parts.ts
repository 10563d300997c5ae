/** A page of the built site, taken apart for the file. */
export interface PageParts {
  /** Attributes of `<html>`. */
  root: Readonly<Record<string, string>>
  title: string
  /** Names of its sheets in the file, in their order. */
  sheets: readonly { file: string; media?: string }[]
  /** What stands in `<body>`, without styles and scripts that run. */
  body: string
  /** Names of the drawings that it refers to. */
  drawings: readonly string[]
  /** Number of its inline script, or none. */
  inline?: number
  /** Names of its module scripts, in their order. */
  modules: readonly string[]
}

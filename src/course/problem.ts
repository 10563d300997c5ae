/** Something an author has to mend: where it is, what is wrong and what would be right. */
export interface Problem {
  /** From the folder that holds `content/`: `content/1-spontaneous/ru/quiz.yaml`. */
  file: string
  line: number
  column: number
  /** The place by ids instead of positions: `quiz › share-of-search › options › lazy`. */
  path: string
  wrong: string
  right: string
}

export interface Place {
  line: number
  column: number
}

/** Keys of objects and positions in lists, from the top of a file. */
export type Path = readonly (string | number)[]

/** One line a problem, as compilers print it, so that editors make it a link. */
export function printProblem({ file, line, column, path, wrong, right }: Problem): string {
  return `${file}:${line}:${column} ${path}: ${wrong}; ${right}`
}

/** «no problems», «1 problem», «5 problems». */
export function counted(problems: number): string {
  if (problems === 0) return 'no problems'
  return problems === 1 ? '1 problem' : `${problems} problems`
}

/** By file, then from top to bottom; the same problem found by two checks is said once. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const once = new Map(problems.map(problem => [printProblem(problem), problem]))
  return [...once.values()].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  )
}

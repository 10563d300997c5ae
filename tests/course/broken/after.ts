import { join } from 'node:path'
import { checkFiles } from '#course/check.ts'
import { type Files, readFiles } from '#course/files.ts'
import { printProblem } from '#course/problem.ts'

/** The small course without a mistake that every broken one is made of: open the folder to read it. */
export const sound: Files = readFiles(join(import.meta.dirname, '../sound'))

/** What the check says once `from` reads `to` in one file of the sound course. */
export function after(file: string, from: string, to: string): string[] {
  return afterAll([[file, from, to]])
}

/** The same for several changes. */
export function afterAll(changes: readonly Change[]): string[] {
  return checkFiles(changed(...changes)).map(printProblem)
}

type Change = readonly [file: string, from: string, to: string]

/** The sound course with some texts changed. */
export function changed(...changes: readonly Change[]): Map<string, string> {
  const files = new Map(sound)
  for (const [file, from, to] of changes) {
    const text = files.get(file)
    if (!text?.includes(from)) throw new Error(`${file} of the sound course has no "${from}"`)
    files.set(
      file,
      text.replace(from, () => to),
    )
  }
  return files
}

/** What the check says when a file is missing. */
export function without(file: string): string[] {
  const files = new Map(sound)
  if (!files.delete(file)) throw new Error(`the sound course has no ${file}`)
  return checkFiles(files).map(printProblem)
}

/** What the check says when there is one file more. */
export function withFile(file: string, text: string): string[] {
  return checkFiles(new Map(sound).set(file, text)).map(printProblem)
}

import { factsOf } from '#learner/fact.ts'
import { learner } from '#learner/here.ts'
import { writeProgress } from '#learner/progress-file.ts'

/** The last file saved is a fact like any other: its date is that of the fact. */
export const SAVED_FILE = 'setting.saved-file'

/** A browser has read a file of this size long before. */
const READ_BY_THEN = 60_000

/** Hands the browser everything as a file of today's date. @returns its name */
export function saveFile(): string {
  const today = new Date()
  const two = (n: number) => String(n).padStart(2, '0')
  const date = `${today.getFullYear()}-${two(today.getMonth() + 1)}-${two(today.getDate())}`
  const name = `chetyre-etapa-progress-${date}.json`
  learner.flush()
  // First, so that the file holds what this page will show.
  learner.record({ kind: 'value', about: SAVED_FILE, value: name })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(
    new Blob([writeProgress(learner.$facts.get())], { type: 'application/json' }),
  )
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), READ_BY_THEN)
  return name
}

/** When the last file was saved, on this device or on the one whose file was loaded here. */
export function lastFile(facts: Parameters<typeof factsOf>[0]): number | undefined {
  return factsOf(facts, 'value').findLast(({ about }) => about === SAVED_FILE)?.at
}

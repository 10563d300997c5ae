import { factsOf } from '#learner/fact.ts'
import { learner } from '#learner/here.ts'
import { writeProgress } from '#learner/progress-file.ts'
import { datedName, handFile } from './hand-file.ts'

/** The last file saved is a fact like any other: its date is that of the fact. */
export const SAVED_FILE = 'setting.saved-file'

/** Hands the browser everything as a file of today's date. @returns its name */
export function saveFile(): string {
  const name = datedName('chetyre-etapa-progress', 'json')
  learner.flush()
  // First, so that the file holds what this page will show.
  learner.record({ kind: 'value', about: SAVED_FILE, value: name })
  handFile(name, writeProgress(learner.$facts.get()), 'application/json')
  return name
}

/** When the last file was saved, on this device or on the one whose file was loaded here. */
export function lastFile(facts: Parameters<typeof factsOf>[0]): number | undefined {
  return factsOf(facts, 'value').findLast(({ about }) => about === SAVED_FILE)?.at
}

import type { Facts } from '#learner/fact.ts'
import { writeProgress } from '#learner/progress-file.ts'

/** Offers the progress as a file of today's date. */
export function saveFile(facts: Facts): void {
  const file = new Blob([writeProgress(facts)], { type: 'application/json' })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = `chetyre-etapa-progress-${new Date().toISOString().slice(0, 10)}.json`
  link.click()
  // The browser reads the file after this tick.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

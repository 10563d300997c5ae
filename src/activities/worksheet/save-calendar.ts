/** The dates of a sheet as a download: the file is made here and goes nowhere else. */
import { calendarFile, type Entry } from './calendar.ts'

export function saveCalendar(sheet: string, entries: readonly Entry[], language: string): void {
  const file = new Blob([calendarFile(entries, language, new Date())], { type: 'text/calendar' })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = `${sheet}.ics`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

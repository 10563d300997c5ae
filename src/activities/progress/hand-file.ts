/** A browser has read a file of this size long before. */
const READ_BY_THEN = 60_000

/** `<name>-2026-11-28.<ending>`, by the calendar of the device. */
export function datedName(name: string, ending: string): string {
  const today = new Date()
  const two = (n: number) => String(n).padStart(2, '0')
  return `${name}-${today.getFullYear()}-${two(today.getMonth() + 1)}-${two(today.getDate())}.${ending}`
}

/** Hands the browser a text as a file for its downloads. */
export function handFile(name: string, text: string, type: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), READ_BY_THEN)
}

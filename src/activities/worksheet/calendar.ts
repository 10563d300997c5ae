/** Dates of a sheet as a calendar file (RFC 5545), made on the device. Comes when it is asked for. */

export type Entry = {
  /** Stable, so that a file made anew replaces the entry instead of doubling it. */
  readonly uid: string
  /** `2027-03-15`: the whole day. */
  readonly date: string
  readonly summary: string
  readonly description: string
}

/** A reminder at nine in the morning of the day. */
const REMIND = 'PT9H'
/** A line holds 75 octets, the rest goes to the next one behind a space. */
const LINE = 75

/** @param now when it is made */
export function calendarFile(entries: readonly Entry[], language: string, now: Date): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '')
  const lines = entries
    .filter(({ date }) => isDay(date))
    .flatMap(({ uid, date, summary, description }) => [
      'BEGIN:VEVENT',
      `UID:${uid}@chetyre-etapa`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(date)}`,
      `DTEND;VALUE=DATE:${compact(nextDay(date))}`,
      `SUMMARY:${escaped(summary)}`,
      ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(summary)}`,
      `TRIGGER:${REMIND}`,
      'END:VALARM',
      'END:VEVENT',
    ])
  const head = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//chetyre-etapa//worksheet//${language.toUpperCase()}`,
  ]
  return [...head, ...lines, 'END:VCALENDAR'].map(line => `${folded(line)}\r\n`).join('')
}

export function isDay(date: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date))
}

const compact = (date: string): string => date.replaceAll('-', '')

function nextDay(date: string): string {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + 1)
  return day.toISOString().slice(0, 10)
}

/** Backslash, comma, semicolon and a new line mean something in a text. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n')
}

/** Octets are counted, and no letter is cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder()
  let out = ''
  let width = 0
  for (const letter of line) {
    const octets = encoder.encode(letter).length
    if (width + octets > LINE) {
      out += '\r\n '
      width = 1
    }
    out += letter
    width += octets
  }
  return out
}

/** Times of a day as minutes since midnight. */

const DAY = 24 * 60

/** @returns undefined for what is no time: `25:00`, `9.30` */
export function minutesOf(time: string): number | undefined {
  const [, hours = '', minutes = ''] = /^(\d{1,2}):(\d\d)$/.exec(time) ?? []
  const read = Number(hours) * 60 + Number(minutes)
  return hours !== '' && Number(minutes) < 60 && read < DAY ? read : undefined
}

/** `9:05`; what lies behind midnight begins anew at 0:00. */
export function clock(minutes: number): string {
  const within = ((minutes % DAY) + DAY) % DAY
  return `${Math.floor(within / 60)}:${String(within % 60).padStart(2, '0')}`
}

/** As a field for a time takes it: `09:05`. */
export const fieldTime = (minutes: number): string => clock(minutes).padStart(5, '0')

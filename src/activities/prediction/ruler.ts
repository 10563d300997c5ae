import { formatNumber } from '#course/format-number.ts'
import type { Language } from '#course/language.ts'

/** A scale with numbered ticks, as the content gives it. */
export type Ruler = {
  readonly from: number
  readonly to: number
  readonly step: number
  readonly tick: number
  readonly decimals: number
  readonly unit: string
}

/** How far along the ruler a value stands, 0–1; what lies outside stands at its end. */
export function share({ from, to }: Ruler, value: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)))
}

/** The nearest value that the ruler can mark. */
export function snap({ from, to, step }: Pick<Ruler, 'from' | 'to' | 'step'>, value: number): number {
  const steps = Math.round((Math.min(to, Math.max(from, value)) - from) / step)
  return Number(Math.min(to, from + steps * step).toFixed(6))
}

/** Where a mark waits before anyone has moved it. */
export function middle(ruler: Ruler): number {
  return snap(ruler, (ruler.from + ruler.to) / 2)
}

/** Values of the numbered ticks. A ruler that starts off the beat (1, 5, 10) keeps its first mark. */
export function ticks({ from, to, tick }: Ruler): number[] {
  const beats: number[] = []
  for (let beat = Math.ceil(from / tick) * tick; beat <= to; beat += tick) beats.push(Number(beat.toFixed(6)))
  return beats[0] === from ? beats : [from, ...beats]
}

/** «5 ч», «7 %»: a number with its unit; English sets the percent sign close. */
export function measure(language: Language, value: number, decimals: number, unit?: string): string {
  const number = formatNumber(language, value, decimals)
  if (!unit) return number
  return unit === '%' && language === 'en' ? `${number}%` : `${number}\u00a0${unit}`
}

/** As few decimals as the value needs, at most so many: a mark at 5 reads «5», a truth keeps its «9,6». */
export function placesOf(value: number, most: number): number {
  for (let places = 0; places < most; places++) if (Number(value.toFixed(places)) === value) return places
  return most
}

import type { Teller } from '#activities/progress/teller.ts'
import { clock } from './clock.ts'
import type { Plan } from './plan-of.ts'

/** Half a day and less is said in minutes, a day in hours. */
const HOURS_FROM = 241

export function duration(minutes: number, tell: Teller): string {
  if (minutes < HOURS_FROM) return tell.counted('minutes', minutes)
  const rest = minutes % 60
  const hours = tell.word('hours', { n: tell.number(Math.floor(minutes / 60)) })
  return rest === 0 ? hours : `${hours} ${tell.word('minutes', { n: tell.number(rest) })}`
}

/** When it ends, and how far that is from what the workshop was made for: «вышли за 90 минут на 5». */
export function endOf({ end, minutes, meant }: Plan, tell: Teller): string {
  const off = minutes - meant
  const name = off > 0 ? 'endOver' : off < 0 ? 'endUnder' : 'endExact'
  return tell.word(name, {
    end: clock(end),
    meant: duration(meant, tell),
    n: tell.number(Math.abs(off)),
  })
}

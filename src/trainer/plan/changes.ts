/** What a trainer can do to a plan. Each gives a new one; what is as in the workshop anyway is not kept. */
import { fieldTime, minutesOf } from './clock.ts'
import { isLength, type KeptPlan, UNCHANGED } from './kept-plan.ts'
import { planOf, type Timetable } from './plan-of.ts'

export function startAt(kept: KeptPlan, time: string, workshop: Timetable): KeptPlan {
  const start = minutesOf(time)
  if (start === undefined) return kept
  const { start: _, ...rest } = kept
  return start === minutesOf(workshop.start) ? rest : { ...rest, start: fieldTime(start) }
}

/** A length that is none changes nothing. */
export function lengthen(kept: KeptPlan, id: string, length: number, workshop: Timetable): KeptPlan {
  if (!isLength(length)) return kept
  const { [id]: _, ...minutes } = kept.minutes
  const usual = workshop.blocks.find(block => block.id === id)?.minutes
  return { ...kept, minutes: length === usual ? minutes : { ...minutes, [id]: length } }
}

/** One place up (−1) or down (1); at the edge it stays. */
export function move(kept: KeptPlan, id: string, by: 1 | -1, workshop: Timetable): KeptPlan {
  const order = planOf(kept, workshop).blocks.map(block => block.id)
  const at = order.indexOf(id)
  const beside = order[at + by]
  if (at < 0 || beside === undefined) return kept
  order[at + by] = id
  order[at] = beside
  const usual = workshop.blocks.every((block, place) => block.id === order[place])
  return { ...kept, order: usual ? [] : order }
}

export function switchBlock(kept: KeptPlan, id: string): KeptPlan {
  return { ...kept, off: toggled(kept.off, id) }
}

export function tick(kept: KeptPlan, id: string): KeptPlan {
  return { ...kept, ticks: toggled(kept.ticks, id) }
}

/** The times of the workshop again; what was ticked stays ticked. */
export function reset({ ticks }: KeptPlan): KeptPlan {
  return { ...UNCHANGED, ticks }
}

export function isChanged({ start, order, minutes, off }: KeptPlan): boolean {
  return start !== undefined || order.length + off.length + Object.keys(minutes).length > 0
}

function toggled(all: readonly string[], id: string): string[] {
  return all.includes(id) ? all.filter(one => one !== id) : [...all, id]
}

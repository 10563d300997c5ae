/** When each block of a workshop begins, for the page of the plan and for the presenter's «plan against fact». */
import { minutesOf } from './clock.ts'
import type { KeptPlan } from './kept-plan.ts'

/** What a plan must know of a workshop; `course.workshop(id)` is one. */
export type Timetable = {
  readonly start: string
  readonly blocks: readonly { readonly id: string; readonly minutes: number }[]
}

export type PlannedBlock = {
  readonly id: string
  /** Minutes since midnight; past 1440 it is the next day. A block switched off would begin then. */
  readonly start: number
  /** Its length, whether it runs or not. */
  readonly minutes: number
  /** Switched off: takes no time. */
  readonly off: boolean
}

export type Plan = {
  /** All blocks in the order of the plan. */
  readonly blocks: readonly PlannedBlock[]
  readonly start: number
  readonly end: number
  /** Minutes that the running blocks take, and those the workshop was made for. */
  readonly minutes: number
  readonly meant: number
}

/**
 * @param kept what the trainer has changed; undefined: nothing. Blocks it does not know keep their place behind the one
 * that stands before them in the workshop, blocks that the workshop no longer has are passed over.
 */
export function planOf(kept: KeptPlan | undefined, workshop: Timetable): Plan {
  const byId = new Map(workshop.blocks.map(block => [block.id, block]))
  const start = minutesOf(kept?.start ?? '') ?? minutesOf(workshop.start) ?? 0
  const off = new Set(kept?.off)
  let now = start
  const blocks = orderOf(kept?.order ?? [], workshop).map(id => {
    const minutes = kept?.minutes[id] ?? byId.get(id)?.minutes ?? 0
    const block = { id, start: now, minutes, off: off.has(id) }
    if (!block.off) now += minutes
    return block
  })
  const meant = workshop.blocks.reduce((sum, { minutes }) => sum + minutes, 0)
  return { blocks, start, end: now, minutes: now - start, meant }
}

function orderOf(kept: readonly string[], { blocks }: Timetable): string[] {
  const known = new Set(blocks.map(({ id }) => id))
  const order = [...new Set(kept)].filter(id => known.has(id))
  for (const [at, { id }] of blocks.entries()) {
    if (order.includes(id)) continue
    const before = blocks[at - 1]
    order.splice(before ? order.indexOf(before.id) + 1 : 0, 0, id)
  }
  return order
}

import type { Where } from '#learner/drawers.ts'
import { plannedOn } from '../plan/planned-on.ts'
import { fields } from '../room/read.ts'
import type { PlannedBlock } from './day.ts'

/** Of a workshop; a deck of a chapter has no blocks. */
export type DayPlan = { readonly title: string; readonly blocks: readonly PlannedBlock[] }

/** The plan that the page carries. */
export function readPlan(raw: unknown): DayPlan {
  const { title, blocks } = fields(raw)
  return {
    title: typeof title === 'string' ? title : '',
    blocks: (Array.isArray(blocks) ? blocks : []).flatMap(one => {
      const { id, title: name, minutes, stage, break: isBreak } = fields(one)
      if (typeof id !== 'string' || typeof name !== 'string' || typeof minutes !== 'number') return []
      return {
        ...{ id, title: name, minutes },
        ...(typeof stage === 'number' ? { stage } : {}),
        ...(isBreak === true ? { break: true as const } : {}),
      }
    }),
  }
}

/** The same as the trainer left it on this device: lengths, order, and without the blocks that are switched off. */
export function planOnDevice(plan: DayPlan, where: Where, workshop: string): DayPlan {
  const known = new Map(plan.blocks.map(block => [block.id, block]))
  // Only lengths count here: the plan is laid from the block that really began first.
  const { blocks } = plannedOn(where, { id: workshop, start: '00:00', blocks: plan.blocks })
  return {
    ...plan,
    blocks: blocks.flatMap(({ id, minutes, off }) => {
      const block = known.get(id)
      return block && !off ? { ...block, minutes } : []
    }),
  }
}

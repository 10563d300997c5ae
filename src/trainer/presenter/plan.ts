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

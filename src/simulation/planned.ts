import type { Department } from './department.ts'

/** What can be planned. An event is its kind and the place of a person or account it is about. */
export const ENQUIRY_ARRIVES = 0
export const WORK_DONE = 1
export const CONVERSATION_DUE = 2
export const ORDER_COMES = 3
export const REVIEW = 4
export const ABSENCE_COMES = 5
export const PERSON_RETURNS = 6
export const RESIGNATION_COMES = 7
export const NEWCOMER_STARTS = 8
export const REST_OVER = 9
export const MONTH_ENDS = 10
export const MOVE = 11

const KIND_BITS = 4

/** Plans an event; returns its number, which tells it from others planned for the same place. */
export function planEvent(d: Department, time: number, kind: number, about = 0): number {
  return d.plannedEvents.plan(time, (about << KIND_BITS) | kind)
}

/** Kind of what was planned. */
export const kindOf = (what: number): number => what & ((1 << KIND_BITS) - 1)

/** Place of the person or account. */
export const aboutOf = (what: number): number => what >> KIND_BITS

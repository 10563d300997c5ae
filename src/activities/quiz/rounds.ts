/** The questions of a check in the round going on, and the way through them. */
import type { Facts } from '#learner/fact.ts'
import type { ItemRecord } from '#learner/item-record.ts'
import type { Posed } from './pose.ts'
import { type Standing, standing } from './standing.ts'

export type Asked = { readonly posed: Posed; readonly state: Standing }

/** A new round asks only what was missed; what it has asked stays in it. @param begun of this visit */
export function inRound(
  items: readonly Posed[],
  facts: Facts,
  records: ReadonlyMap<string, ItemRecord>,
  begun: number,
): { readonly round: number; readonly asked: readonly Asked[] } {
  const round = Math.max(begun, ...items.map(({ id }) => records.get(id)?.round ?? 1))
  const asked = items
    .filter(({ id }) => {
      const record = records.get(id)
      return round === 1 || record?.round === round || (record?.best ?? 0) < 1
    })
    .map(posed => ({ posed, state: standing(facts, posed, 'check', round) }))
  return { round, asked }
}

/** What the bar shows of a question. */
export function markOf({ posed, state }: Asked): '' | 'done' | 'missed' {
  if (!state.open && state.tries === 0) return ''
  return !posed.answer || state.firstCredit === 1 ? 'done' : 'missed'
}

/** The first question that is not done; behind the last one stands the summary. */
export function firstUndone(asked: readonly Asked[]): number {
  const place = asked.findIndex(({ state }) => !state.open)
  return place < 0 ? asked.length : place
}

/** The next one that is not done, after this one or from the beginning. */
export function nextUndone(asked: readonly Asked[], from: number): number {
  const later = asked.findIndex(({ state }, place) => place > from && !state.open)
  const any = asked.findIndex(({ state }, place) => place !== from && !state.open)
  return later >= 0 ? later : any >= 0 ? any : asked.length
}

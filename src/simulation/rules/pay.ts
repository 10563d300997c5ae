import type { Department } from '#simulation/department.ts'
import { MONTH_ENDED } from '#simulation/facts.ts'
import { PAY } from '#simulation/ledger.ts'
import { EMPTY, type Person } from '#simulation/person.ts'
import { MONTH_ENDS, planEvent } from '#simulation/planned.ts'
import { MONTH } from '#simulation/time.ts'
import { chanceToCall, eagerness } from './free-time.ts'

/** Plans the next month's end. */
export function planMonthEnd(d: Department, month: number): void {
  planEvent(d, month * MONTH, MONTH_ENDS, month)
}

/** R25: base pay for every manned place, leaders; and what each earned on old clients feeds R20. */
export function monthEnds(d: Department, month: number): void {
  planMonthEnd(d, month + 1)
  const { leadPay, span, managers } = d.conditions
  let pay = (leadPay * managers) / span
  for (const person of d.people) if (person.state !== EMPTY) pay += person.pay.base
  d.note(MONTH_ENDED, -1, -1, pay)
  d.ledger.add(PAY, pay)
  for (const person of d.people) {
    person.contentment = person.commissionSoFar + commissionOnOld(d, person)
    person.commissionSoFar = 0
    decideToCall(d, person, month)
  }
  for (const cell of d.cells) cell.oldShipped = 0
}

/** The person's commission on what his cell has shipped to old clients this month, kRUB. */
export function commissionOnOld(d: Department, person: Person): number {
  return (person.cell.oldShipped * person.pay.rateOld * d.conditions.commission) / person.sharers
}

/** R19, R20: how the person spends free time in the month that begins. */
export function decideToCall(d: Department, person: Person, month: number): void {
  const norms = d.setting.norms
  const norm = norms?.[Math.min(month, norms.length - 1)]?.[person.index] ?? 1
  person.callChance = chanceToCall(d.conditions, eagerness(d.conditions, person.contentment, norm))
}

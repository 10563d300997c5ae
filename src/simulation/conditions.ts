import type { DepartmentPlan } from './forms.ts'
import type { Parameters } from './parameters.ts'
import { DAY, MONTH, YEAR } from './time.ts'

/** The parameters as the rules use them: hours, rates an hour, means in hours. */
export interface Conditions extends Parameters {
  readonly enquiryGap: number
  readonly answerHours: number
  readonly callHoursEach: number
  readonly orderGap: number
  readonly docsHours: number
  readonly shipHours: number
  readonly complaintHours: number
  readonly careHoursKey: number
  readonly careHoursOrdinary: number
  readonly careScaleHours: number
  readonly switchHours: number
  readonly warehouseHours: number
  readonly absenceGap: number
  readonly absenceMean: number
  readonly resignationGap: number
  readonly hireHours: number
  readonly rampHours: number
}

/** Mean hours between events that come `rate` times in `period` hours; infinite when they never come. */
const gap = (rate: number, period: number): number => (rate > 0 ? period / rate : Infinity)

/** Brings the parameters to hours. Care by size of client comes from the plan of the department. */
export function conditionsOf(p: Parameters, plan: DepartmentPlan): Conditions {
  return {
    ...p,
    enquiryGap: gap(p.enquiriesPerHead * p.managers, DAY),
    answerHours: p.answerMinutes / 60,
    callHoursEach: p.callMinutes / 60,
    orderGap: gap(p.ordersPerMonth, MONTH),
    docsHours: p.docsMinutes / 60,
    shipHours: p.shipMinutes / 60,
    complaintHours: p.complaintMinutes / 60,
    careHoursKey: (plan.care?.key ?? p.careMinutes) / 60,
    careHoursOrdinary: (plan.care?.ordinary ?? p.careMinutes) / 60,
    careScaleHours: p.careScale / 60,
    switchHours: p.switchMinutes / 60,
    warehouseHours: p.warehouseMinutes / 60,
    absenceGap: gap(p.absencesPerYear, YEAR),
    absenceMean: p.absenceDays * DAY,
    resignationGap: gap(p.quitPerYear, YEAR),
    hireHours: p.hireDays * DAY,
    rampHours: p.rampMonths * MONTH,
  }
}

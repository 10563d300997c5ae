import { type Account, CHURNED, CLIENT } from '#simulation/account.ts'
import { CARE, COMPLAINT, DOCS, only, SHIP } from '#simulation/activities.ts'
import { exp, power } from '#simulation/chance/numbers.ts'
import { PROCESS } from '#simulation/chance/streams.ts'
import type { Conditions } from '#simulation/conditions.ts'
import type { Department } from '#simulation/department.ts'
import { CHURNED_FACT, ORDERED, SHIPPED, WEIGHED } from '#simulation/facts.ts'
import {
  CHURN,
  KEY_GONE,
  PAY,
  REVENUE,
  REVENUE_KEY,
  REVENUE_NEW,
  SERVED,
  SERVED_ON_TIME,
  SERVICE_KEY,
  SERVICE_ORDINARY,
} from '#simulation/ledger.ts'
import { ORDER_COMES, planEvent, REVIEW } from '#simulation/planned.ts'
import type { Task } from '#simulation/task.ts'
import { MONTH, YEAR } from '#simulation/time.ts'
import { comesUp } from './working.ts'

/** From now on the account orders, and weighs us once a month. */
export function becomesClient(d: Department, account: Account, wallet: number, quality: number): void {
  d.setState(account, CLIENT)
  account.wallet = wallet
  account.quality = quality
  account.careHours = 0
  account.careOpen = false
  account.careNeed = careNeed(d.conditions, account.potential)
  const streams = d.streamsOf(account)
  d.streams.open(streams, PROCESS.orders, account.origin, account.process)
  d.streams.open(streams + 1, PROCESS.reviews, account.origin, account.process)
  planOrder(d, account)
  const firstReview = d.now + MONTH * d.streams.uniform(streams + 1)
  account.nextEvent = planEvent(d, firstReview, REVIEW, account.index)
}

function planOrder(d: Department, account: Account): void {
  const { orderGap } = d.conditions
  if (orderGap === Infinity) return
  const next = d.now + orderGap * d.streams.exponential(d.streamsOf(account))
  account.orderEvent = planEvent(d, next, ORDER_COMES, account.index)
}

/** R10: an order is documents, then the warehouse. */
export function orderComes(d: Department, account: Account): void {
  planOrder(d, account)
  // Drawn with the order, not with the shipping, so that the client's later orders do not depend on the form.
  const complaint = d.streams.uniform(d.streamsOf(account)) < d.conditions.complaintShare
  d.note(ORDERED, -1, account.serial)
  if (!serve(d, account, DOCS, d.conditions.docsHours, complaint)) documentsReady(d, account, complaint)
}

/** Puts a task of service before the client's cell. False when nobody there could ever do it. */
function serve(
  d: Department,
  account: Account,
  activity: number,
  hours: number,
  complaint: boolean,
): boolean {
  const cell = account.cell
  if (cell === null || (cell.able & only(activity)) === 0) return false
  const drawn = hours * d.streams.erlang(d.streamsOf(account) + 2, d.conditions.erlang)
  const task = d.newTask(activity, account, drawn)
  task.complaint = complaint
  comesUp(d, cell, task)
  return true
}

function documentsReady(d: Department, account: Account, complaint: boolean): void {
  if (!serve(d, account, SHIP, d.conditions.shipHours, complaint)) orderShipped(d, account, complaint)
}

/** R10: what is shipped is revenue, and sometimes a complaint. */
function orderShipped(d: Department, account: Account, complaint: boolean): void {
  const amount = (account.potential * account.wallet) / d.conditions.ordersPerMonth
  const isNew = d.now - account.wonAt < YEAR
  d.note(SHIPPED, -1, account.serial, amount, isNew ? 1 : 0)
  d.ledger.add(REVENUE, amount)
  if (isNew) d.ledger.add(REVENUE_NEW, amount)
  if (account.key) d.ledger.add(REVENUE_KEY, amount)
  payForOrder(d, account, amount, isNew)
  if (complaint) serve(d, account, COMPLAINT, d.conditions.complaintHours, false)
}

/** R25: every shipped order pays each place of the cell its share, less for an old client. */
function payForOrder(d: Department, account: Account, amount: number, isNew: boolean): void {
  const cell = account.cell
  if (cell === null) return
  const rate = isNew ? cell.rateNew : cell.rateOld
  d.ledger.add(PAY, amount * rate * d.conditions.commission)
  if (!isNew) cell.oldShipped += amount
}

/** A task of service is done; what follows from it. */
export function served(d: Department, task: Task, account: Account, waited: number, hours: number): void {
  const late = waited > d.conditions.targetHours
  account.quality = remembered(d.conditions, account.quality, late)
  d.ledger.add(account.key ? SERVICE_KEY : SERVICE_ORDINARY, hours)
  if (task.activity === CARE) {
    account.careOpen = false
    account.careHours += hours
    return
  }
  d.ledger.add(SERVED, 1)
  if (!late) d.ledger.add(SERVED_ON_TIME, 1)
  if (task.activity === DOCS) documentsReady(d, account, task.complaint)
  else if (task.activity === SHIP) orderShipped(d, account, task.complaint)
}

/** R11: the client remembers whether it was on time. */
export function remembered(c: Conditions, quality: number, late: boolean): number {
  return quality + c.qualityAlpha * ((late ? 0 : 1) - quality)
}

/** R12: once a month the client weighs us: what he buys, whom he knows, whether he stays, what care he needs. */
export function review(d: Department, account: Account): void {
  const c = d.conditions
  const stream = d.streamsOf(account) + 1
  const target = walletTarget(c, account.careHours, account.careNeed)
  account.wallet += c.walletRate * (target - account.wallet)
  account.careHours = 0
  d.ties.fade(account.index, c.tieDecay)
  // An exponential luck below h is as likely as 1 − e^(−h).
  if (d.streams.exponential(stream) < hazard(c, account.quality)) {
    churns(d, account)
    return
  }
  account.nextEvent = planEvent(d, d.now + MONTH, REVIEW, account.index)
  careDue(d, account)
  d.note(WEIGHED, -1, account.serial, account.wallet, account.quality)
}

/** R12a: hours of care a month that a client of that size needs. */
export function careNeed(c: Conditions, potential: number): number {
  return c.careScaleHours * power(potential / c.meanPotential, c.careGamma)
}

/** R12a: the share of his buying a client tends to give for so many hours of care. */
export function walletTarget(c: Conditions, careHours: number, careNeed: number): number {
  if (careHours === 0) return c.walletStart
  return c.walletStart + (1 - c.walletStart) * (1 - exp(-careHours / careNeed))
}

/** R12c: the monthly hazard of leaving for a client who remembers service of that quality. */
export function hazard(c: Conditions, quality: number): number {
  return c.churn * (1 + c.churnK * (1 - quality))
}

function churns(d: Department, account: Account): void {
  d.note(CHURNED_FACT, -1, account.serial, account.potential)
  d.ledger.add(CHURN, 1)
  if (account.key) d.ledger.add(KEY_GONE, 1)
  d.setState(account, CHURNED)
}

/** R12d: care is due once a month; what is still undone from last month is remembered as late. */
function careDue(d: Department, account: Account): void {
  const hours = account.key ? d.conditions.careHoursKey : d.conditions.careHoursOrdinary
  if (hours <= 0) return
  if (account.careOpen) account.quality = remembered(d.conditions, account.quality, true)
  else account.careOpen = serve(d, account, CARE, hours, false)
}

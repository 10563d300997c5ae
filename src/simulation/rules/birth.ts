import type { Account } from '#simulation/account.ts'
import { DOCS, only } from '#simulation/activities.ts'
import type { SegmentGroup } from '#simulation/cell.ts'
import { exp } from '#simulation/chance/numbers.ts'
import { PROCESS } from '#simulation/chance/streams.ts'
import { type Department, SCRATCH } from '#simulation/department.ts'
import { MONTH } from '#simulation/time.ts'
import { becomesClient } from './serving.ts'

/** Tie with which a client of the start knows one member of his cell, hours (R27). */
const START_TIE = 1
const START_WALLET = 0.8
const START_AGE_MONTHS = 36

/** R27: size first, then the lucks, each account from its own stream, so that all forms meet the same firm. */
export function birth(d: Department, process: number, origin: number): Account {
  const account = d.newAccount(process, origin)
  const { streams, conditions } = d
  streams.open(SCRATCH, process, origin)
  const { meanPotential, sigma, keyThreshold } = conditions
  account.potential = meanPotential * exp(sigma * streams.normal(SCRATCH) - (sigma * sigma) / 2)
  account.qualificationLuck = streams.uniform(SCRATCH)
  account.handOverLuck = streams.uniform(SCRATCH)
  account.winLuck = streams.uniform(SCRATCH)
  account.key = account.potential >= keyThreshold
  streams.open(d.streamsOf(account) + 2, PROCESS.work, origin, process)
  return account
}

/** The segment that serves the account: the common one, or the one of its size. */
export function groupOf(d: Department, account: Account): SegmentGroup {
  const wanted = account.key ? 'key' : 'ordinary'
  for (const group of d.groups) if (group.segment === 'all' || group.segment === wanted) return group
  throw new Error(`no cell serves ${wanted} clients`)
}

/** R27: the clients a department starts with, dealt in turn to the cells of their segment. */
export function clientsAtStart(d: Department): void {
  for (let number = 0; number < d.conditions.clients; number += 1) {
    const account = birth(d, PROCESS.startAccount, number)
    const group = groupOf(d, account)
    const cell = group.cells[group.turn % group.cells.length]
    if (cell === undefined) continue
    const capable = cell.members.filter(({ own }) => (own & only(DOCS)) !== 0)
    const keeper = capable[Math.floor(group.turn / group.cells.length) % Math.max(1, capable.length)]
    group.turn += 1
    cell.own(account)
    if (keeper !== undefined) d.ties.add(account.index, keeper.index, START_TIE)
    becomesClient(d, account, START_WALLET, 1)
    d.streams.open(SCRATCH, PROCESS.startAccount, number, 1)
    account.wonAt = -d.streams.uniform(SCRATCH) * START_AGE_MONTHS * MONTH
  }
  for (const group of d.groups) group.turn = 0
}

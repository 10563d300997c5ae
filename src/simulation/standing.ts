import { CLIENT } from './account.ts'
import { power } from './chance/numbers.ts'
import type { Department } from './department.ts'

/** On whom and on what the revenue stands now. Null where there is no revenue. */
export interface Standing {
  /** Share of the largest fifth of clients in what all buy. */
  readonly top20: number | null
  /** Least number of people who know half of what is bought. */
  readonly busFactor: number | null
  /** Largest share of what is bought that would be expected to leave with one person. */
  readonly topRisk: number | null
}

/** Looks at the clients as they are now; what a client buys is V·u. */
export function standing(d: Department): Standing {
  const bought: number[] = []
  const known = new Float64Array(d.people.length)
  const atRisk = new Float64Array(d.people.length)
  const { rho, tieExp } = d.conditions
  for (const account of d.inHand()) {
    if (account.state !== CLIENT) continue
    const amount = account.potential * account.wallet
    bought.push(amount)
    for (const { index } of d.people) {
      const share = d.ties.share(account.index, index)
      if (share === 0) continue
      known[index] = (known[index] ?? 0) + amount * share
      atRisk[index] = (atRisk[index] ?? 0) + amount * rho * power(share, tieExp)
    }
  }
  const total = bought.reduce((sum, amount) => sum + amount, 0)
  if (total === 0) return { top20: null, busFactor: null, topRisk: null }
  return {
    top20: top(bought, Math.floor(bought.length / 5 + 0.5)) / total,
    busFactor: peopleForHalf(known, total / 2),
    topRisk: Math.max(...atRisk) / total,
  }
}

function top(amounts: number[], number: number): number {
  amounts.sort((one, other) => other - one)
  return amounts.slice(0, number).reduce((sum, amount) => sum + amount, 0)
}

/** Null when even all together do not know half: clients whom nobody knows any more. */
function peopleForHalf(known: Float64Array, half: number): number | null {
  const sorted = [...known].sort((one, other) => other - one)
  let sum = 0
  for (const [i, amount] of sorted.entries()) {
    sum += amount
    if (sum >= half) return i + 1
  }
  return null
}

import type { Parameters } from './parameters.ts'

/** Which clients a cell serves. A form without segments has one: `all`. */
export type Segment = 'all' | 'ordinary' | 'key'

/** Pay of a place: base in kRUB a month, shares of what its cell ships to new and old clients, kRUB a lead. */
export interface Pay {
  readonly base: number
  readonly rateNew: number
  readonly rateOld: number
  readonly perLead: number
}

/** Places of one role side by side. `own` and `cover` are letters of `activities.ts`. */
export interface RolePlan {
  readonly role: string
  readonly count: number
  readonly own: string
  readonly cover: string
  readonly pay: Pay
}

/** A group with its own clients and queues. `links` is ℓ of R18, `handOver` η of R5 and R9 (0 … 1). */
export interface CellPlan {
  readonly segment: Segment
  readonly links: number
  readonly handOver: number
  readonly roles: readonly RolePlan[]
}

/** A department: any cells. People are numbered through the cells and roles in order. */
export interface DepartmentPlan {
  readonly cells: readonly CellPlan[]
  /** Minutes of care a month by size of client; null: `careMinutes` for all. */
  readonly care: { readonly key: number; readonly ordinary: number } | null
}

/** The four forms of organisation, as they are called on the command line. */
export const FORMS = ['spontaneous', 'cells', 'three-level', 'key-clients'] as const
export type Form = (typeof FORMS)[number]

/** The least number of people with whom the form exists (§ 4). */
export const LEAST_PEOPLE: Readonly<Record<Form, number>> = {
  spontaneous: 1,
  cells: 1,
  'three-level': 3,
  'key-clients': 6,
}

/** Callers, sellers and service people of form 3, or of the ordinary division of form 4. */
export interface Split {
  readonly callers: number
  readonly sellers: number
  readonly service: number
}

const half = (x: number): number => Math.floor(x + 0.5)

/** Form 3's usual division of n people, n ≥ 3; found by search on contribution (§ 4). */
export function usualSplit(n: number): Split {
  const small = n <= 13
  const callers = Math.max(1, half((small ? 1 / 6 : 0.24) * n))
  const sellers = Math.max(1, half((small ? 1 / 6 : 0.19) * n))
  return { callers, sellers, service: n - callers - sellers }
}

/** Form 4's ordinary division of n people, n ≥ 3. */
function ordinarySplit(n: number): Split {
  const callers = Math.max(1, half(0.26 * n))
  const sellers = Math.max(1, half(0.22 * n))
  return { callers, sellers, service: n - callers - sellers }
}

const pay = (base: number, rateNew: number, rateOld: number, perLead: number): Pay => ({
  base,
  rateNew,
  rateOld,
  perLead,
})

const CALLER_PAY = pay(45, 0, 0, 1.5)
const SERVICE_PAY = pay(45, 0.003, 0.003, 0)

function role(name: string, count: number, own: string, cover: string, wage: Pay): RolePlan {
  return { role: name, count, own, cover, pay: wage }
}

/** A person alone with his clients. Comparator 1c gives him the pay of a seller in a pair. */
function alone(wage: Pay): CellPlan {
  return { segment: 'all', links: 0, handOver: 0, roles: [role('manager', 1, 'PASDWFC', '', wage)] }
}

const PAIR: CellPlan = {
  segment: 'all',
  links: 1,
  handOver: 0.25,
  roles: [
    role('seller', 1, 'PSWF', 'DC', pay(60, 0.03, 0.006, 0)),
    role('assistant', 1, 'PADC', 'WF', pay(45, 0.003, 0.003, 0)),
  ],
}

/** Callers find, sellers sell, a desk and a warehouse serve; fewer than three servers do everything. */
function levels(segment: Segment, links: number, { callers, sellers, service }: Split): CellPlan {
  const desk = half((2 * service) / 3)
  const servers =
    service < 3
      ? [role('service', service, 'DWFC', '', SERVICE_PAY)]
      : [
          role('desk', desk, 'DFC', 'W', SERVICE_PAY),
          role('logistics', service - desk, 'W', 'DC', SERVICE_PAY),
        ]
  return {
    segment,
    links,
    handOver: 1,
    roles: [
      role('caller', callers, 'PA', '', CALLER_PAY),
      role('seller', sellers, 'S', '', pay(60, 0.03, 0, 0)),
      ...servers,
    ],
  }
}

/** The division of key clients: k people, k ≥ 3. */
function keyDivision(people: number): CellPlan {
  const third = half(people / 3)
  return {
    segment: 'key',
    links: 3,
    handOver: 1,
    roles: [
      role('key-caller', third, 'PA', '', CALLER_PAY),
      role('kam', third, 'SC', 'A', pay(90, 0.03, 0.002, 0)),
      role('key-service', people - 2 * third, 'DWFC', '', pay(55, 0.003, 0.003, 0)),
    ],
  }
}

/** How many of n people form 4 gives to key clients. */
export const keyPeople = (n: number): number => Math.max(3, half(n / 4))

function cellsOf(form: Form, n: number, payTable: Parameters['payTable'], split: Split | null): CellPlan[] {
  const manager = alone(pay(40, 0.04, 0.04, 0))
  switch (form) {
    case 'spontaneous':
      return Array(n).fill(payTable === 'cells' ? alone(pay(60, 0.03, 0.006, 0)) : manager)
    case 'cells':
      return [...Array(Math.floor(n / 2)).fill(PAIR), ...(n % 2 === 1 ? [manager] : [])]
    case 'three-level':
      return [levels('all', 2, split ?? usualSplit(n))]
    case 'key-clients': {
      const key = keyPeople(n)
      return [levels('ordinary', 3, ordinarySplit(n - key)), keyDivision(key)]
    }
  }
}

/** The department of a form. `split` replaces the usual division of form 3. People ≥ `LEAST_PEOPLE`. */
export function planOf(form: Form, p: Parameters, split: Split | null = null): DepartmentPlan {
  const bySize = form === 'key-clients' ? { key: 90, ordinary: 12 } : null
  const care =
    p.careKey === null && p.careOrdinary === null
      ? bySize
      : {
          key: p.careKey ?? bySize?.key ?? p.careMinutes,
          ordinary: p.careOrdinary ?? bySize?.ordinary ?? p.careMinutes,
        }
  return { cells: cellsOf(form, p.managers, p.payTable, split), care }
}

/** People in a plan. */
export const peopleIn = (plan: DepartmentPlan): number =>
  plan.cells.reduce((sum, cell) => sum + cell.roles.reduce((places, { count }) => places + count, 0), 0)

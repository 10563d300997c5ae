/**
 * `npm run -s simulate -- --form cells --seed 7 --json`: runs a department and prints what came of it.
 * The same arguments print the same bytes. What is wrong goes to stderr, a line each, with exit code 2.
 */

import { EVENT_LIMIT, estimatedEvents } from '#simulation/estimate.ts'
import { type CellPlan, FORMS, planOf } from '#simulation/forms.ts'
import { MEASURE_KEYS, MEASURES, type Measure } from '#simulation/measures.ts'
import { type Outcome, outcomeOf } from '#simulation/outcome.ts'
import { PARAMETER_NAMES, PARAMETERS } from '#simulation/parameters.ts'
import { type Allowed, type Reason, type Refusal, type Request, read } from '#simulation/refusals.ts'
import { seedOf } from '#simulation/replications.ts'
import { Run } from '#simulation/run.ts'
import { type Summary, summarise, type Warning, warningsOf } from '#simulation/summary.ts'
import { MONTH, WEEK } from '#simulation/time.ts'

const USAGE = `usage: npm run -s simulate -- --form ${FORMS.join('|')} [--seed n] [--weeks n] [--reps n] [--set name=value …] [--json]`

const ABOUT: Readonly<Record<string, string>> = {
  form: 'form of organisation',
  seed: 'first seed; replication r uses seed + r',
  reps: 'replications',
  weeks: 'weeks of 35 h measured after warmUp',
  managers: 'people in the department',
  clients: 'clients at the start',
  months: 'months in all, warmUp included',
  warmUp: 'months before measuring begins',
  enquiriesPerHead: 'enquiries a person and day',
  answerMinutes: 'minutes to answer an enquiry',
  p0: 'share of good enquiries when answered at once',
  coldFloor: 'share of warmth that waiting never takes',
  coldHours: 'hours in which an enquiry cools',
  callMinutes: 'minutes of a call',
  leadPerCall: 'share of calls that find a lead',
  strictness: 'strictness of qualification',
  steps: 'conversations before a deal',
  stepHours: 'hours of a conversation',
  thinkHours: 'hours a client thinks between conversations',
  winRate: 'share won of those brought to the end',
  patienceHours: 'hours a client waits for a conversation',
  meanPotential: 'mean potential of a client, kRUB a month',
  sigma: 'spread of clients, log-sd',
  keyThreshold: 'potential of a key client, kRUB a month',
  ordersPerMonth: 'orders of a client a month',
  docsMinutes: 'minutes of documents',
  shipMinutes: 'minutes of loading',
  complaintShare: 'share of orders with a complaint',
  complaintMinutes: 'minutes of a complaint',
  careMinutes: 'minutes of care for a client a month',
  careKey: 'minutes of care for a key client a month',
  careOrdinary: 'minutes of care for an ordinary client a month',
  targetHours: 'hours of waiting promised',
  walletStart: 'share of his buying a new client gives',
  walletRate: 'monthly speed of that share',
  careScale: 'minutes of care that matter',
  careGamma: 'how care needed grows with size',
  churn: 'monthly hazard of leaving with good service',
  churnK: 'what bad service adds to it',
  qualityAlpha: 'memory of service',
  handoverQuality: 'service remembered after a hand-over',
  switchMinutes: 'run-up minutes of a switch',
  warehouseMinutes: 'minutes to or from the warehouse',
  fluency: 'gain from doing one thing',
  kappa: 'price of a coordination link',
  loaf: 'relaxation in a common queue',
  coverPenalty: 'how much longer work of others takes',
  handLoss: 'leads lost at the seam',
  handDelay: 'hours of delay at the seam',
  batchHours: 'head start of what one is doing',
  callBlock: 'share of the week protected for calls',
  drive: 'diligence in free time',
  satiation: 'income that satisfies, kRUB a month',
  eta: 'steepness of satiation; 0 switches it off',
  slackHours: 'hours of one rest',
  absencesPerYear: 'absences a person and year',
  absenceDays: 'days of an absence',
  quitPerYear: 'resignations a person and year',
  hireDays: 'days to find a replacement',
  rampMonths: 'months in which a newcomer learns',
  rampStart: 'speed of a newcomer at first',
  rho: 'clients who go along with a person',
  tieExp: 'how that grows with his share of ties',
  tieDecay: 'what a month leaves of a tie',
  margin: 'gross margin',
  leadPay: 'pay of a leader, kRUB a month',
  span: 'people to a leader',
  commission: 'multiplier of commissions',
  payTable: 'whose pay form 1 has',
  erlang: 'shape of durations; 0 is constant',
  split: 'callers, sellers, service of three-level',
  events: 'events of all runs together, estimated',
}

const WHY: Readonly<Record<Reason, string>> = {
  unknownName: 'no such name',
  unknownForm: 'no such form',
  notANumber: 'not a number',
  outOfRange: '',
  notWhole: '',
  tooFewPeople: 'this form needs more people',
  notThisForm: 'only this form has a split',
  splitDoesNotAddUp: 'people at each level, at least one, all of them together',
  warmUpTooLong: 'nothing is left to measure',
  nothingCanHappen: 'no clients, no enquiries, no leads: nothing can happen',
  tooManyEvents: 'too many events',
  notTogether: '--weeks and months both set the end; give one of them',
}

const number = (value: number): string => String(value)

function allowedText(allowed: Allowed): string {
  switch (allowed.kind) {
    case 'range':
      return `${number(allowed.least)}–${number(allowed.most)}${allowed.whole ? ', whole' : ''}`
    case 'oneOf':
      return allowed.names.join(', ')
    case 'split':
      return `three whole numbers ≥ 1 with the sum ${allowed.sum}`
    case 'fits':
      return `${allowed.people} people or ${allowed.months} months`
    case 'nothing':
      return 'one of the two'
  }
}

function refusalText({ name, given, allowed, reason }: Refusal): string {
  const why = [WHY[reason], ABOUT[name] ?? ''].filter(part => part !== '').join(': ')
  return `${name}: ${given}; allowed ${allowedText(allowed)}; ${why}`
}

function warningText(warning: Warning): string {
  switch (warning.kind) {
    case 'overload':
      return `${warning.role}: offered load ${warning.load.toFixed(2)} > 1; the queue grows without end and means depend on the length`
    case 'fewKeyClients':
      return `${warning.mean.toFixed(1)} key clients on average; fewer than 10 make form 4 a matter of luck`
    case 'oneReplication':
      return 'one replication: no interval'
    case 'contestable':
      return `${warning.name} was moved: its effect is contested`
    case 'shortWindow':
      return `the window is ${warning.months.toFixed(1)} months; below 12 the seasons of luck show`
  }
}

interface Arguments {
  readonly form: string | undefined
  readonly options: ReadonlyMap<string, string>
  readonly settings: Readonly<Record<string, string>>
  readonly json: boolean
  readonly problems: readonly string[]
}

const OPTIONS = ['--form', '--seed', '--weeks', '--reps']

/** Reads the command line: `--set` takes all that follows up to the next option. */
function readArguments(words: readonly string[]): Arguments {
  const options = new Map<string, string>()
  const settings: Record<string, string> = Object.create(null)
  const problems: string[] = []
  let json = false
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? ''
    if (word === '--json') json = true
    else if (OPTIONS.includes(word)) {
      const value = words[i + 1]
      if (value === undefined || value.startsWith('--'))
        problems.push(`${word}: nothing; allowed a value; ${USAGE}`)
      else i += 1
      if (value !== undefined) options.set(word.slice(2), value)
    } else if (word === '--set') {
      while (words[i + 1] !== undefined && !words[i + 1]?.startsWith('--')) {
        i += 1
        const [name = '', ...value] = (words[i] ?? '').split('=')
        if (value.length === 0) problems.push(`${name}: nothing; allowed name=value; --set takes name=value`)
        else settings[name] = value.join('=')
      }
    } else problems.push(`${word}: unknown; allowed ${[...OPTIONS, '--set', '--json'].join(', ')}; ${USAGE}`)
  }
  return { form: options.get('form'), options, settings, json, problems }
}

function runAll(request: Request): Outcome[] {
  const outcomes: Outcome[] = []
  const plan = planOf(request.form, request.parameters, request.split)
  for (let r = 0; r < request.reps; r += 1) {
    const run = new Run(request.parameters, { plan, seed: seedOf(request.seed, r) }, request.end)
    run.advance()
    outcomes.push(outcomeOf(run))
    if (process.stderr.isTTY) process.stderr.write(`\r${r + 1}/${request.reps} `)
  }
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
  return outcomes
}

function parametersShown(request: Request): Record<string, number | string | null> {
  const care = planOf(request.form, request.parameters, request.split).care
  const shown: Record<string, number | string | null> = {}
  for (const name of PARAMETER_NAMES) if (!PARAMETERS[name].moveOnly) shown[name] = request.parameters[name]
  shown['careKey'] = care?.key ?? null
  shown['careOrdinary'] = care?.ordinary ?? null
  shown['payTable'] = request.parameters.payTable
  return shown
}

const changed = (request: Request): Record<string, number | string> => ({
  ...request.changes,
  ...(request.split === null
    ? {}
    : { split: [request.split.callers, request.split.sellers, request.split.service].join(',') }),
})

const cellShown = (cell: CellPlan): object => ({
  segment: cell.segment,
  roles: Object.fromEntries(
    cell.roles.filter(({ count }) => count > 0).map(({ role, count }) => [role, count]),
  ),
})

const weeksOf = (request: Request): number =>
  Math.round(((request.end - request.parameters.warmUp * MONTH) / WEEK) * 1e9) / 1e9

function asJson(request: Request, summary: Summary, warnings: readonly string[]): string {
  const { measures } = summary
  const plan = planOf(request.form, request.parameters, request.split)
  return JSON.stringify(
    {
      model: 1,
      form: request.form,
      seed: request.seed,
      reps: request.reps,
      weeks: weeksOf(request),
      parameters: parametersShown(request),
      changed: changed(request),
      cells: plan.cells.map(cellShown),
      measures: Object.fromEntries(MEASURE_KEYS.map(key => [key, { ...measures[key], unit: MEASURES[key] }])),
      utilisation: summary.utilisation,
      accounts: summary.accounts,
      hours: summary.hours,
      events: summary.events,
      warnings,
    },
    null,
    2,
  )
}

function asTable(request: Request, summary: Summary, warnings: readonly string[]): string {
  const line = (key: Measure): string => {
    const { mean, ci95 } = summary.measures[key]
    const unit = MEASURES[key]
    const [scale, shown] = unit === 'share' ? [100, '%'] : [1, unit]
    const digits = (value: number | null): string =>
      value === null ? '—' : (value * scale).toFixed(Math.abs(value * scale) >= 1000 ? 0 : 2)
    const half = ci95 === null ? '' : ` ± ${digits(ci95)}`
    return `${key.padEnd(20)} ${digits(mean).padStart(10)}${half.padEnd(12)} ${shown}`
  }
  return [
    `${request.form}, ${request.parameters.managers} people, seed ${request.seed}, ${request.reps} × ${weeksOf(request)} weeks`,
    ...MEASURE_KEYS.map(line),
    ...Object.entries(summary.utilisation).map(
      ([role, { mean }]) =>
        `${`load of ${role}`.padEnd(20)} ${mean === null ? '—' : (mean * 100).toFixed(2).padStart(10)} %`,
    ),
    ...warnings.map(warning => `! ${warning}`),
  ].join('\n')
}

function main(words: readonly string[]): number {
  const { options, settings, json, problems } = readArguments(words)
  const wish = {
    form: options.get('form') ?? '',
    settings,
    ...Object.fromEntries(
      ['seed', 'reps', 'weeks'].flatMap(name => (options.has(name) ? [[name, options.get(name)]] : [])),
    ),
  }
  const { request, refusals } = read(wish, { limitEvents: false })
  if (request === null || problems.length > 0) {
    process.stderr.write(`${[...problems, ...refusals.map(refusalText)].join('\n')}\n`)
    return 2
  }
  const events = estimatedEvents(request.parameters, request.end / MONTH, request.reps)
  if (events > EVENT_LIMIT)
    process.stderr.write(`about ${Math.round(events / 1e6)} million events: this will take long\n`)
  const outcomes = runAll(request)
  const warnings = warningsOf(request, outcomes).map(warningText)
  const summary = summarise(outcomes)
  process.stdout.write(`${json ? asJson(request, summary, warnings) : asTable(request, summary, warnings)}\n`)
  return 0
}

process.exitCode = main(process.argv.slice(2))

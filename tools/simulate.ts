/**
 * `npm run -s simulate -- --form cells --seed 7 --json`: runs a department and prints what came of it.
 * The same arguments print the same bytes. What is wrong goes to stderr, a line each, with exit code 2.
 */
import { EVENT_LIMIT, estimatedEvents } from '#simulation/estimate.ts'
import { planOf } from '#simulation/forms.ts'
import { type Outcome, outcomeOf } from '#simulation/outcome.ts'
import { type Request, read } from '#simulation/refusals.ts'
import { seedOf } from '#simulation/replications.ts'
import { Run } from '#simulation/run.ts'
import { summarise, warningsOf } from '#simulation/summary.ts'
import { MONTH } from '#simulation/time.ts'
import { readArguments } from './simulate/arguments.ts'
import { asJson } from './simulate/json.ts'
import { refusalText, warningText } from './simulate/sentences.ts'
import { asTable } from './simulate/table.ts'

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

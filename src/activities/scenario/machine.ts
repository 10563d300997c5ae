import type { Effect } from '#course/scenario/effects.ts'
import type { Formula } from '#course/scenario/formula.ts'
import type { Program, Step } from '#course/scenario/program.ts'
import { drawEvents } from './chance.ts'
import { compilerOf } from './compile.ts'
import { leavingOf } from './leaving.ts'
import { morningOf, type Start } from './morning.ts'
import type { Act, Cause, Read, Run, Watch } from './run.ts'
import { slotsOf } from './slots.ts'

/** A decision: which choice, and the effect of a seating if it was drawn on the plan. */
export type Decision = { readonly choice: number; readonly seated?: number }

/** One scenario, ready to be played. */
export type Machine = {
  readonly program: Program
  begin(start: Start, seed: number, watch?: Watch): Run
  /** One decision and the weeks up to the next one. */
  decide(run: Run, decision: Decision, atDecision?: Act): void
  /** What a run is worth now; never shown. */
  goal: Read
  /** For texts: a condition, a number by its name. */
  read(formula: Formula): Read
}

const WEEK: Cause = { kind: 'week' }

/** @throws Error on a name that nothing has; checked content has none */
export function machineOf(program: Program): Machine {
  const { nodes, people } = program
  const slots = slotsOf(program)
  const actions = new Map<string, Act>()
  const { formula, effects } = compilerOf(program, slots, (name, run) => actions.get(name)?.(run))
  const morning = morningOf(program, slots)
  const isHere = (run: Run, person: number) => run.x[slots.person(person) + 2] === 1

  const { leave, handOver } = leavingOf(program, slots, effects)

  function step({ from = 0, at, one, each, effects: what, leave: now, plan }: Step): Act {
    const holds = each === undefined ? undefined : formula(each)
    const act = effects(what ?? [])
    const onPerson: Act =
      now !== undefined
        ? run => leave(run, run.self, now, false)
        : plan !== undefined
          ? run => leave(run, run.self, plan, true)
          : act
    const whole: Act = holds
      ? run => {
          for (let person = 0; person < people.length; person++) {
            run.self = person
            if (isHere(run, person) && holds(run)) onPerson(run)
          }
        }
      : one
        ? run => {
            run.picked = lowest(run)
            run.self = run.picked
            if (run.picked >= 0) onPerson(run)
          }
        : act
    return run => {
      if (run.week >= from && (at === undefined || run.week === at)) whole(run)
    }
  }
  function lowest(run: Run): number {
    let found = -1
    const st = (person: number) => run.x[slots.person(person)] ?? 0
    const share = (person: number) => people[person]?.share ?? 0
    for (let person = 0; person < people.length; person++)
      if (
        isHere(run, person) &&
        (found < 0 || st(person) < st(found) || (st(person) === st(found) && share(person) > share(found)))
      )
        found = person
    return found
  }

  const steps = (all: readonly Step[]) => all.map(step)
  for (const [id, all] of Object.entries(program.actions)) {
    const acts = steps(all)
    actions.set(id, run => {
      for (const act of acts) act(run)
    })
  }
  const weekly = steps(program.weekly)
  const stops = program.stop.map(({ when, ending }) => ({ when: when.map(formula), ending }))
  const endings = program.endings.map(({ id, when }) => ({ id, when: when?.map(formula) }))
  const events = program.events.map(({ id, when, effects: what }) => ({
    seen: slots.of.get(`seen:${id}`) ?? 0,
    when: when === undefined ? undefined : formula(when),
    act: effects(what, true),
  }))
  const choices = nodes.map(({ id, seating, choices: all }) =>
    all.map(choice => ({
      slot: slots.of.get(`chosen:${id}/${choice.id}`) ?? 0,
      act: effects(choice.effects, true),
      drawn: seating === undefined ? undefined : effects(choice.effects.map(seatedInstead(seating)), true),
    })),
  )

  function stopped(run: Run): boolean {
    const stop = stops.find(({ when }) => when.some(holds => holds(run)))
    run.ending = stop?.ending
    return stop !== undefined
  }

  function pass(run: Run): void {
    run.week += 1
    if (run.queue.length > 0) {
      const due = run.queue.filter(({ week }) => week <= run.week)
      if (due.length > 0) run.queue = run.queue.filter(({ week }) => week > run.week)
      for (const { act, cause } of due) {
        run.cause = cause
        act(run)
      }
    }
    for (const { event, week } of run.events) {
      const what = events[event]
      if (week !== run.week || !what || (what.when && !what.when(run))) continue
      run.cause = { kind: 'event', event }
      run.x[what.seen] = 1
      run.branches.length = 0
      what.act(run)
      run.watch?.happened(event, run)
    }
    run.cause = WEEK
    for (const act of weekly) act(run)
    run.watch?.week(run)
  }

  return {
    program,
    begin(start, seed, watch) {
      return {
        ...{
          seed,
          x: morning(start),
          week: 1,
          node: 0,
          ending: undefined,
          queue: [],
          leavers: [],
          branches: [],
        },
        events: drawEvents(seed, program.events, program.eventsPerRun),
        ...{ picked: -1, self: -1, stake: 0, factor: 0, seated: 0, cause: WEEK, watch },
      }
    },
    decide(run, { choice, seated }, atDecision) {
      const { node } = run
      const what = choices[node]?.[choice]
      if (!what || run.ending !== undefined)
        throw new Error(
          `scenario "${program.id}": node ${node} has no choice ${choice}, or the run has ended`,
        )
      run.cause = { kind: 'choice', node, choice }
      run.x[what.slot] = 1
      run.branches.length = 0
      run.seated = seated ?? 0
      if (seated === undefined) what.act(run)
      else (what.drawn ?? what.act)(run)
      if (program.leaving?.handOver.node === nodes[node]?.id) handOver(run)
      atDecision?.(run)
      run.node += 1
      if (stopped(run)) return
      const until = nodes[run.node]?.week ?? program.endWeek
      while (run.week < until) {
        pass(run)
        if (stopped(run)) return
      }
      if (run.node === nodes.length)
        run.ending = endings.find(({ when }) => !when || when.some(holds => holds(run)))?.id
    },
    goal: goalOf(program, formula),
    read: formula,
  }
}

function goalOf({ goal }: Program, formula: (source: Formula) => Read): Read {
  const worth = formula(goal.formula)
  return run => worth(run) + (goal.endings[run.ending ?? ''] ?? 0)
}

/** On the plan the seating decides, not the card. */
const seatedInstead =
  (variable: string) =>
  (effect: Effect): Effect =>
    'change' in effect && effect.change === variable ? { change: variable, sign: '+', by: 'seated' } : effect

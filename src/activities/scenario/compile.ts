import type { Effect } from '#course/scenario/effects.ts'
import type { Formula } from '#course/scenario/formula.ts'
import type { Program } from '#course/scenario/program.ts'
import type { Act, Read, Run } from './run.ts'
import type { Slots } from './slots.ts'

/** Turns the notation of one scenario into functions: a run of twelve weeks then takes microseconds. */
export type Compiler = {
  formula(formula: Formula): Read
  /** `told`: its branches are told to texts; a choice's and an event's are. */
  effects(effects: readonly Effect[], told?: boolean): Act
}

/** `doing` looks an action up when it is done: actions are compiled later than what calls them. */
export function compilerOf(
  program: Program,
  slots: Slots,
  doing: (name: string, run: Run) => void,
): Compiler {
  const { people, vars } = program
  const shares = Float64Array.from(people, ({ share }) => share)
  const derived = new Map<string, Read>()
  const limits = new Map(vars.map(({ id, min, max }) => [id, { min, max }]))

  function read(name: string): Read {
    const slot = slots.of.get(name)
    if (slot !== undefined) return run => run.x[slot] ?? 0
    if (name.startsWith('branch:')) {
      const number = Number(name.slice('branch:'.length))
      return run => (run.branches[number] ? 1 : 0)
    }
    const known = derived.get(name) ?? special[name]
    if (!known) throw new Error(`scenario "${program.id}": there is no "${name}"`)
    return known
  }
  const special: Readonly<Record<string, Read>> = {
    week: run => run.week,
    leavers: run => run.leavers.length,
    stake: run => run.stake,
    factor: run => run.factor,
    seated: run => run.seated,
    share: run => shares[run.self] ?? 0,
    st: run => run.x[slots.person(run.self)] ?? 0,
    tie: run => run.x[slots.person(run.self) + 1] ?? 0,
  }

  function formula(source: Formula): Read {
    if (typeof source === 'number') return () => source
    if (typeof source === 'string') return read(source)
    const [operator, first = 0, second = 0] = source
    const a = formula(first)
    const b = formula(second)
    switch (operator) {
      case '+':
        return run => a(run) + b(run)
      case '-':
        return run => a(run) - b(run)
      case '*':
        return run => a(run) * b(run)
      case '/':
        return run => a(run) / b(run)
      case '<=':
        return run => (a(run) <= b(run) ? 1 : 0)
      case '>=':
        return run => (a(run) >= b(run) ? 1 : 0)
      case '<':
        return run => (a(run) < b(run) ? 1 : 0)
      case '>':
        return run => (a(run) > b(run) ? 1 : 0)
      case '&':
        return run => (a(run) && b(run) ? 1 : 0)
      case '!':
        return run => (a(run) ? 0 : 1)
      case 'min':
        return run => Math.min(a(run), b(run))
      case 'round':
        return run => Math.floor(a(run) + 0.5)
      case 'sum':
        return run => {
          let total = 0
          const { self } = run
          for (let person = 0; person < people.length; person++) {
            run.self = person
            if (run.x[slots.person(person) + 2]) total += a(run)
          }
          run.self = self
          return total
        }
    }
  }
  for (const { id, formula: source } of program.derived) derived.set(id, formula(source))

  function put(run: Run, slot: number, name: string, value: number, min: number, max: number): void {
    const from = run.x[slot] ?? 0
    const to = Math.floor(Math.min(Math.max(value, min), max) * 1000 + 0.5) / 1000
    run.x[slot] = to
    if (to !== from) run.watch?.change({ week: run.week, name, from, to, cause: run.cause })
  }

  /** Sets one number from the old one. */
  function change({ change: name, sign, by }: Extract<Effect, { change: string }>): Act {
    const amount = formula(by)
    const next: (run: Run, was: number) => number =
      sign === '=' ? amount : sign === '+' ? (run, was) => was + amount(run) : (run, was) => was - amount(run)
    const limit = limits.get(name)
    const slot = slots.of.get(name)
    if (limit && slot !== undefined) {
      const { min, max } = limit
      return run => put(run, slot, name, next(run, run.x[slot] ?? 0), min, max)
    }
    const [who = '', field = who] = name.split('.')
    const which = fields[field]
    if (!which) throw new Error(`scenario "${program.id}": "${name}" cannot be changed`)
    const ofPerson = (run: Run, person: number) => {
      const first = slots.person(person)
      // Who has left does not change any more.
      if (!run.x[first + 2]) return
      const place = first + which.offset
      put(run, place, `${people[person]?.id}.${field}`, next(run, run.x[place] ?? 0), which.min, which.max)
    }
    if (who === 'all')
      return run => {
        for (let person = 0; person < people.length; person++) ofPerson(run, person)
      }
    if (who === field) return run => ofPerson(run, run.self)
    const person = people.findIndex(({ id }) => id === who)
    if (person < 0) throw new Error(`scenario "${program.id}": there is no person "${who}"`)
    return run => ofPerson(run, person)
  }

  function effect(source: Effect, told: boolean): Act {
    if ('change' in source) return change(source)
    if ('do' in source) return run => doing(source.do, run)
    if ('flag' in source) {
      const slot = slots.of.get(source.flag) ?? 0
      return run => {
        run.x[slot] = 1
      }
    }
    if ('after' in source) {
      const act = effects(source.effects)
      return run => {
        const { cause } = run
        const later =
          cause.kind === 'choice'
            ? ({ ...cause, kind: 'later' } as const)
            : cause.kind === 'event'
              ? ({ ...cause, kind: 'laterEvent' } as const)
              : cause
        run.queue = [...run.queue, { week: run.week + source.after, act, cause: later }]
      }
    }
    const holds = formula(source.when)
    const yes = effects(source.yes, told)
    const no = effects(source.no, told)
    const number = told ? source.branch : 0
    return run => {
      const taken = holds(run) !== 0
      if (number) run.branches[number] = taken
      if (taken) yes(run)
      else no(run)
    }
  }

  function effects(sources: readonly Effect[], told = false): Act {
    const acts = sources.map(source => effect(source, told))
    return run => {
      for (const act of acts) act(run)
    }
  }
  return { formula, effects }
}

const fields: Readonly<Record<string, { offset: number; min: number; max: number }>> = {
  st: { offset: 0, min: -3, max: 3 },
  tie: { offset: 1, min: 0, max: 100 },
}

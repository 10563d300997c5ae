/** What is different between two states, as a learner reads it: gauges by their rulers, people by their mood. */
import type { Formula } from '#course/scenario/formula.ts'
import type { Program } from '#course/scenario/program.ts'
import type { Change, Run } from '../run.ts'
import { readAs, reading, type Stage, surname } from './stage.ts'

export type Move = {
  readonly name: string
  readonly from: string
  readonly to: string
  /** +1: better for the goal of the scenario, −1: worse, 0: neither. */
  readonly worth: -1 | 0 | 1
  /** By how much of its scale, 0–1: the larger one is told first. */
  readonly size: number
}

/** The gauges that read differently in two states; those that nobody is shown are left out. */
export function gaugeMoves(stage: Stage, before: Run, after: Run): Move[] {
  const { script, machine, program } = stage
  return script.gauges.flatMap(({ id, name, show }) => {
    if (show === 'hidden') return []
    const [from, to] = [reading(stage, id, before), reading(stage, id, after)]
    if (from === to) return []
    const by = machine.read(id)(after) - machine.read(id)(before)
    const worth = signOf(by * direction(program, id))
    return [{ name: small(name), from, to, worth, size: Math.abs(by) / spanOf(program, id) }]
  })
}

/** The same and the moods of those who are there both times. */
export function movesBetween(stage: Stage, before: Run, after: Run): Move[] {
  const moods = stage.script.people.flatMap(({ id }, person): Move[] => {
    const [st, next] = [before, after].map(run => stage.machine.read(`${id}.st`)(run))
    if (st === undefined || next === undefined || st === next || Math.min(st, next) < -3) return []
    const [from, to] = [stage.mood(st), stage.mood(next)]
    return [
      { name: surname(stage, person), from, to, worth: signOf(next - st), size: Math.abs(next - st) / 6 },
    ]
  })
  return [...gaugeMoves(stage, before, after), ...moods]
}

/** What a list of changes of a log comes to, several of one name joined. */
export function movesOf(stage: Stage, changes: readonly Change[]): Move[] {
  const { script, program } = stage
  return [...Map.groupBy(changes, ({ name }) => name)].flatMap(([name, all]): Move[] => {
    const { from = 0 } = all[0] ?? {}
    const { to = 0 } = all.at(-1) ?? {}
    const gauge = script.gauges.find(({ id }) => id === name)
    const person = script.people.findIndex(({ id }) => name === `${id}.st`)
    if (person >= 0 && from !== to && Math.min(from, to) >= -3)
      return [
        {
          name: surname(stage, person),
          from: stage.mood(from),
          to: stage.mood(to),
          worth: signOf(to - from),
          size: Math.abs(to - from) / 6,
        },
      ]
    if (!gauge || gauge.show === 'hidden') return []
    const [before, after] = [readAs(stage, gauge, from), readAs(stage, gauge, to)]
    if (before === after) return []
    const worth = signOf((to - from) * direction(program, name))
    return [
      {
        name: small(gauge.name),
        from: before,
        to: after,
        worth,
        size: Math.abs(to - from) / spanOf(program, name),
      },
    ]
  })
}

/** «Доверие с 45 до 52; Мельник: от „против“ к „сомневается“»: what has moved most comes first. */
export function sayMoves(stage: Stage, moves: readonly Move[], most = moves.length): string {
  return [...moves]
    .sort((a, b) => b.size - a.size)
    .slice(0, most)
    .map(move => {
      const { name, unit } = named(move.name)
      return stage.say(isNumber(move.to) ? 'move.number' : 'move.word', {
        name,
        change: sayChange(stage, move, unit),
      })
    })
    .join('; ')
}

/** «с 45 до 52», «от „ворчат“ к „злятся“». */
export function sayChange({ say }: Stage, { from, to }: Move, unit = ''): string {
  return say(isNumber(to) ? 'change' : 'changeOfWord', { from, to: to + unit })
}

const isNumber = (value: string) => /^-?\d+$/.test(value)

/** A gauge within a sentence: «Деньги, тыс. ₽» is «деньги» and what stands behind the number. */
export function named(whole: string): { readonly name: string; readonly unit: string } {
  const [name = '', unit] = whole.split(', ')
  return { name, unit: unit === undefined ? '' : `\u00a0${unit}` }
}

/** The first letter of a sentence or of a cell. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Whether more of it is better for the goal: its sign there, what is derived from it included. */
export function direction(program: Program, id: string): -1 | 0 | 1 {
  return signOf(slope(program, program.goal.formula, id))
}

/** Which way a formula goes with a name; products are taken as of positive factors, as all gauges are. */
function slope(program: Program, formula: Formula, id: string): number {
  if (typeof formula === 'number') return 0
  if (typeof formula === 'string') {
    if (formula === id) return 1
    const derived = program.derived.find(one => one.id === formula)
    return derived ? slope(program, derived.formula, id) : 0
  }
  const [operator, a = 0, b = 0] = formula
  const [first, second] = [slope(program, a, id), slope(program, b, id)]
  if (operator === '-') return first - second
  if (operator === '*') return first * weight(b) + second * weight(a)
  return operator === '/' ? first : operator === '+' ? first + second : 0
}

function spanOf({ vars }: Program, id: string): number {
  const { min = 0, max = 100 } = vars.find(one => one.id === id) ?? {}
  return max - min
}

/** A gauge is no name: within a line it begins small. */
export const small = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)

const weight = (formula: Formula) => (typeof formula === 'number' ? formula : 1)
const signOf = (value: number) => (value > 0 ? 1 : value < 0 ? -1 : 0)

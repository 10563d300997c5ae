/** `node model.ts form people months [cold]`: the whole model in a process of its own; prints `ModelMeasured` as JSON. */
import { FORMS } from '../../src/simulation/forms.ts'
import { start } from '../../src/simulation/replications.ts'
import { MONTH, WEEK } from '../../src/simulation/time.ts'

/** What a run costs; memory in MB, `peak` of the whole process. */
export interface ModelMeasured {
  readonly events: number
  readonly seconds: number
  readonly heap: number
  readonly peak: number
}

const [form, people = '12', months = '48', cold] = process.argv.slice(2)
console.log(JSON.stringify(form === 'slider' ? slider() : department()))

function seconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1e6
}

function department(): ModelMeasured {
  const known = FORMS.find(name => name === form)
  if (known === undefined) throw new Error(`no form ${form}`)
  const changes = { managers: Number(people), months: Number(months), warmUp: 12 }
  const warm = cold !== 'cold'
  if (warm) for (const seed of [1, 3]) start({ form: known, changes }, seed).advance()
  globalThis.gc?.()
  const before = process.memoryUsage()
  let run = start({ form: known, changes }, 2)
  let spent = Infinity
  for (let left = warm ? 3 : 1; left > 0; left -= 1) {
    run = start({ form: known, changes }, 2)
    const begun = process.cpuUsage()
    run.advance()
    spent = Math.min(spent, seconds(begun))
  }
  globalThis.gc?.()
  const after = process.memoryUsage()
  const heap = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers
  return {
    events: run.department.events,
    seconds: spent,
    heap: heap / 1e6,
    peak: process.resourceUsage().maxRSS / 1000,
  }
}

/** A move of a slider: four forms, a year of warm-up, 52 weeks, with facts; CPU until what is drawn, warm. */
function slider(): { firstWeeks: number; allForms: number; everything: number } {
  const move = (): { firstWeeks: number; allForms: number; everything: number } => {
    const begun = process.cpuUsage()
    const end = 12 * MONTH + 52 * WEEK
    const runs = FORMS.map(name => start({ form: name, changes: { warmUp: 12 } }, 1207, { facts: true, end }))
    const drawn = 12 * MONTH + 4 * WEEK
    runs[0]?.advance(drawn)
    const firstWeeks = seconds(begun)
    for (const run of runs) run.advance(drawn)
    const allForms = seconds(begun)
    for (const run of runs) run.advance()
    return { firstWeeks, allForms, everything: seconds(begun) }
  }
  move()
  return move()
}

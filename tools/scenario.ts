/**
 * `npm run -s scenario -- <id> [--runs n]`: what an author wants to know of a scenario: its graph, how often it ends how,
 * how far its numbers go, what random play never shows, and all its texts as a proof copy.
 */
import { parseArgs } from 'node:util'
import { loadCourse } from '#course/course.ts'
import { programOf } from '#course/scenario/program.ts'
import { scriptOf } from '#course/scenario/script.ts'
import { machineOf } from '../src/activities/scenario/machine.ts'
import { coverage } from './scenario/coverage.ts'
import { endings, ranges } from './scenario/endings.ts'
import { graph } from './scenario/graph.ts'
import { proof } from './scenario/proof.ts'

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '20000' } },
  allowPositionals: true,
})
const scenarios = loadCourse()
  .in('ru')
  .chapters.flatMap(chapter => chapter.scenarios)
const scenario = scenarios.find(({ id }) => id === positionals[0])
const runs = Number(values.runs)
if (!scenario || !Number.isInteger(runs) || runs < 100) {
  const ids = scenarios.map(({ id }) => id).join(' | ')
  console.error(`npm run -s scenario -- ${ids} [--runs 100 or more, whole; 20000 unless said]`)
  process.exitCode = 2
} else {
  const machine = machineOf(programOf(scenario))
  const script = scriptOf(scenario)
  const lines = [
    ...graph(scenario),
    ...endings(machine, script, runs),
    ...ranges(machine, script, Math.min(runs, 5000)),
    ...coverage(machine, script, Math.min(runs, 3000)),
    ...proof(scenario),
  ]
  console.log(lines.join('\n'))
}

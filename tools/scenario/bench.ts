/** `npm run bench -- scenarios`: full runs of random play a second of CPU, warm, the best of five rounds. */
import { loadCourse } from '#course/course.ts'
import { programOf } from '#course/scenario/program.ts'
import { machineOf } from '../../src/activities/scenario/machine.ts'
import { randomRun } from '../../src/activities/scenario/sampling.ts'

/** What the checks of every scenario need, and what would let an author watch them while he writes. */
const LINE = 20_000
const AIM = 100_000
const RUNS = 20_000

for (const scenario of loadCourse()
  .in('ru')
  .chapters.flatMap(chapter => chapter.scenarios)) {
  const machine = machineOf(programOf(scenario))
  const rounds = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage()
    for (let seed = 1; seed <= RUNS; seed++) randomRun(machine, seed)
    const { user, system } = process.cpuUsage(before)
    return (RUNS / (user + system)) * 1e6
  })
  const best = Math.max(...rounds)
  const verdict = best >= AIM ? 'aim reached' : best >= LINE ? 'line reached' : 'missed'
  console.log(
    `${scenario.id.padEnd(14)} ${Math.round(best)} runs a second of CPU (line ${LINE}, aim ${AIM}): ${verdict}`,
  )
}

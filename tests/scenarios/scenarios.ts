import { theCourse } from '#course/here.ts'
import { programOf } from '#course/scenario/program.ts'
import { type Machine, machineOf } from '../../src/activities/scenario/machine.ts'

/** Every scenario of the course, also one that an author has just added. */
export const scenarios = theCourse()
  .in('ru')
  .chapters.flatMap(chapter => chapter.scenarios)

export const machines: ReadonlyMap<string, Machine> = new Map(
  scenarios.map(scenario => [scenario.id, machineOf(programOf(scenario))]),
)

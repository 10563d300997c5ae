import type { Department } from '#simulation/department.ts'
import type { Person } from '#simulation/person.ts'
import { goesAway, leaves } from './coming-and-going.ts'
import { usesFreeTime, wouldTake } from './free-time.ts'
import { begin, nextTask } from './working.ts'

/** With nothing in hand: leave, go on leave, take the next task (R14), or use the free time (R19). */
export function looksForWork(d: Department, person: Person): void {
  if (person.leavingSoon) {
    leaves(d, person)
    return
  }
  if (person.awaySoon) {
    goesAway(d, person)
    return
  }
  const task = nextTask(d, person, wouldTake(d, person))
  if (task !== null) {
    begin(d, person, task)
    return
  }
  usesFreeTime(d, person)
}

/** For the tests of engines: what runs of random play say, folded into a few letters. */
import type { Program } from '#course/scenario/program.ts'
import { fingerprint } from '#learner/fingerprint.ts'
import { randomPlay } from './chance.ts'
import { machineOf } from './machine.ts'
import { play } from './play.ts'
import { profileOf } from './sampling.ts'

/** The same in every engine for the same programs. @param runs seeds 1…runs a scenario */
export function sameLogs(programs: readonly Program[], runs: number): string {
  return programs
    .map(program => {
      const machine = machineOf(program)
      const logs = Array.from({ length: runs }, (_, at) => {
        const next = randomPlay(at + 1)
        const decisions = program.nodes.map(({ choices }) => ({
          choice: Math.floor(next() * choices.length),
        }))
        const { weeks, happenings, ending } = play(machine, profileOf(machine, at + 1), at + 1, decisions)
        return [
          weeks.map(({ run }) => [...run.x]),
          happenings.map(({ cause, changes }) => [cause, changes]),
          ending,
        ]
      })
      return fingerprint(JSON.stringify(logs))
    })
    .join(' ')
}

/** For tests: the small scenario of the sound course, with everything the notation knows. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { programOf } from '#course/scenario/program.ts'
import { scriptOf } from '#course/scenario/script.ts'
import { scenarioFile } from '#course/shapes/scenario.ts'
import { machineOf } from './machine.ts'

const file = 'tests/course/sound/0-start/ru/scenarios/small.yaml'

export const scenario = scenarioFile.parse(parse(readFileSync(file, 'utf8')))
export const program = programOf(scenario)
export const script = scriptOf(scenario)
export const machine = machineOf(program)
export const standard = { profile: 'standard' } as const

/** The trainer's half of a scenario on paper: effects in words, and what is read aloud when. */

import { fill, type Words } from '#activities/prediction/fill.ts'
import { machineOf } from '#activities/scenario/machine.ts'
import { sayCondition } from '#activities/scenario/print/conditions.ts'
import { sayEffects, saySteps } from '#activities/scenario/print/effects.ts'
import { choiceMark, type Speech, say } from '#activities/scenario/print/names.ts'
import type { CourseInLanguage } from '#course/course.ts'
import { programOf } from '#course/scenario/program.ts'
import { type Groups, scriptOf } from '#course/scenario/script.ts'
import { type PaperText, paperText, type Telling } from './paper-text.ts'

export type Told = ReturnType<typeof tellingOf>

/** A scenario with all that its paper is made of. */
export function tellingOf(course: CourseInLanguage, id: string) {
  const scenario = course.scenario(id)
  const program = programOf(scenario)
  const speech: Speech = {
    program,
    script: scriptOf(scenario),
    words: course.words('effects'),
    language: course.language,
  }
  const machine = machineOf(program)
  const telling: Telling = {
    speech,
    start: machine.begin({ profile: program.profiles[0]?.id ?? '' }, 1),
    holds: (when, run) => machine.read(when)(run) !== 0,
    gap: course.word('sheet.gap'),
    one: course.word('sheet.pickedOne'),
  }
  return { scenario, speech, telling }
}

export type Consequence = { readonly mark: string; readonly effects: string; readonly said: PaperText }

/** Every choice of a decision: what it changes, and what is read aloud. */
export function consequencesOf({ speech, telling }: Told, node: number): Consequence[] {
  const { choices = [] } = speech.program.nodes[node] ?? {}
  const place = speech.script.nodes[node]
  return choices.map(({ effects }, choice) => {
    const told = place?.choices[choice]
    const groups: Groups = [...(told?.groups ?? []), ...(place?.groups ?? [])]
    return {
      mark: choiceMark(speech, node, choice),
      effects: sayEffects(speech, effects) || say(speech, 'none'),
      said: paperText(telling, told?.consequence ?? '', groups, 1, effects),
    }
  })
}

/** Rules of every week and of leaving, in words. */
export function weeklyOf({ speech }: Told, words: Words): string[] {
  const { program } = speech
  const weekly = program.weekly.map(step => {
    const what = saySteps(speech, [step])
    if (step.at !== undefined) return fill(words['atWeek'] ?? '', { n: step.at, what })
    if (step.from !== undefined) return fill(words['fromWeek'] ?? '', { n: step.from, what })
    return fill(words['everyWeek'] ?? '', { what })
  })
  const { leaving } = program
  if (!leaving) return weekly
  const node = program.nodes.findIndex(({ id }) => id === leaving.handOver.node) + 1
  return [
    ...weekly,
    fill(words['leavingSuddenly'] ?? '', { what: sayEffects(speech, leaving.suddenly) }),
    fill(words['leavingPlanned'] ?? '', { n: node, what: sayEffects(speech, leaving.handOver.effects) }),
    fill(words['gone'] ?? '', { what: sayEffects(speech, leaving.gone) }),
    ...Object.entries(leaving.followers).map(([person, effects]) =>
      fill(words['follows'] ?? '', {
        who: speech.script.people.find(({ id }) => id === person)?.name ?? person,
        what: sayEffects(speech, effects),
      }),
    ),
  ]
}

export type EndingOnPaper = {
  readonly id: string
  readonly title: string
  readonly when: string
  readonly said: PaperText
  readonly question: string
}

/** The endings in their order: the first whose condition holds is read. */
export function endingsOf({ speech, telling }: Told, words: Words): EndingOnPaper[] {
  const { program, script } = speech
  return program.endings.map(({ id, when }, at) => {
    const ending = script.endings[at]
    const stops = program.stop.filter(stop => stop.ending === id).flatMap(stop => stop.when)
    const said = (all: readonly Parameters<typeof sayCondition>[1][]) =>
      all.map(one => sayCondition(speech, one)).join(say(speech, 'or'))
    const conditions = [
      ...(stops.length > 0 ? [fill(words['atOnce'] ?? '', { when: said(stops) })] : []),
      ...(when === undefined ? [words['otherwise'] ?? ''] : when.length > 0 ? [said(when)] : []),
    ]
    return {
      ...{ id, title: ending?.title ?? '', question: ending?.question ?? '' },
      when: conditions.join('; '),
      said: paperText(telling, ending?.text ?? '', ending?.groups ?? []),
    }
  })
}

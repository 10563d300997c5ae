/** The third and fourth part: where the run turned, what an experienced head would have done, what could be asked. */
import { namesOf } from '#course/scenario/formula.ts'
import type { Log } from '../play.ts'
import type { Run } from '../run.ts'
import { expertAt, type TurningPoint } from '../turning.ts'
import { named, small } from './moves.ts'
import { replayed } from './otherwise.ts'
import { choiceText, reading, type Stage, surname } from './stage.ts'

export type Point = {
  /** Place in the log. */
  readonly at: number
  readonly kind: TurningPoint['kind']
  readonly week: number
  readonly title: string
  readonly chose: string
  /** What that choice rests on. */
  readonly why: string
  readonly replay: string
  /** «Опытный РОП здесь …». */
  readonly expert: string
  readonly expertWhy: string
  /** What the opinion rests on, as it stood then: «прибыль 57». */
  readonly grounds: string
  readonly principle: string
  /** Said where the choice was the expert's and another one would still have come out better. */
  readonly reasonable: string
  readonly asked: { readonly question: string; readonly answer: string }
}

/** In the order of the weeks. */
export function pointsOf(stage: Stage, log: Log, turning: readonly TurningPoint[]): Point[] {
  return [...turning].sort((a, b) => a.at - b.at).flatMap(one => pointOf(stage, log, one) ?? [])
}

function pointOf(stage: Stage, log: Log, one: TurningPoint): Point | undefined {
  const { script, tell, say, machine } = stage
  const decided = log.decided[one.at]
  const node = decided && script.nodes[decided.node]
  if (!decided || !node) return undefined
  const { opened, decision } = decided
  const expert = expertAt(machine, opened)
  const opinion = node.expert[expert.opinion]
  const same = expert.choice === decision.choice
  const choice = node.choices[decision.choice]
  return {
    ...{ at: one.at, kind: one.kind, week: decided.week, title: tell(node.title, opened, node.groups) },
    chose: choiceText(stage, decided.node, decision.choice, opened),
    why: choice ? tell(choice.why, opened, [...choice.groups, ...node.groups]) : '',
    replay: replayed(stage, log, one),
    expert: say(
      same
        ? 'expert.same'
        : expert.choice === one.choice && one.kind !== 'held'
          ? 'expert.replay'
          : 'expert.other',
      {
        choice: choiceText(stage, decided.node, expert.choice, opened),
      },
    ),
    grounds: groundsOf(stage, decided.node, expert.opinion, opened),
    expertWhy: tell(opinion?.why ?? '', opened, node.groups),
    principle: stage.principles[opinion?.principle ?? ''] ?? '',
    reasonable: same && one.kind !== 'held' ? say('expert.reasonable') : '',
    asked: {
      question: tell(node.question, opened, node.groups),
      answer: tell(node.answer, opened, node.groups),
    },
  }
}

/** The gauges and moods that the opinions up to this one ask about, as they stood when the decision was taken. */
function groundsOf(stage: Stage, node: number, opinion: number, opened: Run): string {
  const { program, script, machine, mood } = stage
  const opinions = program.nodes[node]?.expert.slice(0, opinion + 1) ?? []
  const names = new Set(opinions.flatMap(({ when }) => (when === undefined ? [] : namesOf(when))))
  const list = [...names].flatMap(name => {
    const gauge = script.gauges.find(({ id, show }) => id === name && show !== 'hidden')
    if (gauge) return [`${small(named(gauge.name).name)} ${reading(stage, name, opened)}`]
    const person = script.people.findIndex(({ id }) => name === `${id}.st`)
    const st = person < 0 ? Number.NaN : machine.read(name)(opened)
    return st >= -3 ? [stage.say('expert.mood', { name: surname(stage, person), mood: mood(st) })] : []
  })
  return list.length > 0 ? stage.say('expert.grounds', { list: list.join('; ') }) : ''
}

import type { Language } from '#course/language.ts'
import type { Program } from '#course/scenario/program.ts'
import type { Gauge, Script } from '#course/scenario/script.ts'
import { fill, type Words } from '../../prediction/fill.ts'
import { type FactWords, wordOf } from '../ending-facts.ts'
import { type Machine, machineOf } from '../machine.ts'
import type { Log } from '../play.ts'
import type { Run } from '../run.ts'
import { shown, type Tell, tellOf } from '../tell.ts'

/** What a page hands to the debrief: a scenario whole, and words. */
export type StageProps = {
  readonly program: Program
  readonly script: Script
  /** Texts of the principles by id. */
  readonly principles: Readonly<Record<string, string>>
  readonly language: Language
  readonly words: Words
}

/** A scenario ready to be told about. */
export type Stage = StageProps & {
  readonly machine: Machine
  readonly tell: Tell
  readonly factWords: FactWords
  /** A word of the interface with values in it; quotation marks inside them become inner ones. */
  say(name: string, values?: Readonly<Record<string, string | number>>): string
  mood(st: number): string
}

/** Values that are lines of their own, with quotation marks of their own. */
const whole = new Set(['moves', 'list', 'text', 'change'])

export function stageOf(props: StageProps): Stage {
  const machine = machineOf(props.program)
  const { words, language } = props
  const say: Stage['say'] = (name, values = {}) =>
    fill(
      words[name] ?? '',
      Object.fromEntries(
        Object.entries(values).map(([key, value]) => [key, whole.has(key) ? value : inner(value, language)]),
      ),
    )
  const mood = (st: number) => say(`mood.${st}`)
  return {
    ...props,
    machine,
    say,
    mood,
    tell: tellOf(machine, props.script, language),
    factWords: { nothing: words['nobody'] ?? '', lack: words['lack'] ?? '', mood },
  }
}

/** What may stand in quotation marks: its own ones one level deeper. */
function inner(value: string | number, language: Language): string {
  const [open, close] = language === 'ru' ? ['„', '“'] : ['‘', '’']
  return language === 'ru'
    ? String(value).replaceAll('«', open).replaceAll('»', close)
    : String(value).replaceAll('“', open).replaceAll('”', close)
}

/** The label of a choice as it stood in this state. */
export function choiceText({ script, tell }: Stage, node: number, choice: number, run: Run): string {
  const at = script.nodes[node]
  const found = at?.choices[choice]
  return at && found ? tell(found.text, run, [...found.groups, ...at.groups]) : ''
}

export function endingTitle({ script }: Stage, id: string | undefined): string {
  return script.endings.find(ending => ending.id === id)?.title ?? ''
}

/** How a gauge reads in a state: a whole number, or its word. */
export function reading(stage: Stage, id: string, run: Run): string {
  const gauge = stage.script.gauges.find(one => one.id === id)
  return gauge ? readAs(stage, gauge, stage.machine.read(id)(run)) : ''
}

/** A value of a gauge as it is shown. */
export function readAs({ program }: Stage, gauge: Gauge, value: number): string {
  if (gauge.show === 'word') return wordOf(gauge, value)
  return String(shown(value, program.vars.find(({ id }) => id === gauge.id)?.whole))
}

/** The last word of a name: what colleagues call somebody. */
export function surname({ script }: Stage, person: number): string {
  return script.people[person]?.name.split(' ').at(-1) ?? ''
}

/** The state a run began in. */
export function beginningOf(log: Log): Run {
  return log.weeks[0]?.run ?? log.run
}

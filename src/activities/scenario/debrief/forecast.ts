/** The first part: what was expected, what came, and the three facts of the ending. */
import { endingFacts, unmet } from '../ending-facts.ts'
import type { Log } from '../play.ts'
import { named, small } from './moves.ts'
import { endingTitle, reading, type Stage } from './stage.ts'

export type Outcome = {
  readonly title: string
  readonly text: string
  /** «Вы ждали …, вышло …». */
  readonly forecast: string
  /** What the expected ending would have asked for; empty where that cannot be said. */
  readonly wanted: string
  readonly facts: readonly { readonly name: string; readonly value: string }[]
  /** The department in words. */
  readonly plan: string
  /** What the reader is asked about his own one. */
  readonly question: string
}

export function outcomeOf(stage: Stage, log: Log, forecast: string | undefined): Outcome {
  const { script, tell, say } = stage
  const ending = script.endings.find(({ id }) => id === log.ending)
  const more = endingFacts(stage.machine, script, log, tell, stage.factWords)
  const told = (text = '') => tell(text, log.run, ending?.groups, more)
  const [expected, came] = [endingTitle(stage, forecast), ending?.title ?? '']
  const kind = expected === '' ? 'none' : forecast === log.ending ? 'right' : 'other'
  return {
    title: came,
    text: told(ending?.text),
    forecast: say(`forecast.${kind}`, { expected, came }),
    wanted: kind === 'other' ? wantedFor(stage, log, forecast ?? '') : '',
    facts: (ending?.facts ?? []).map(fact => split(told(fact))),
    plan: told(ending?.plan),
    question: told(ending?.question),
  }
}

function wantedFor(stage: Stage, log: Log, ending: string): string {
  const lacking = unmet(stage.machine, log.run, ending).flatMap(({ name, sign, wanted }) => {
    const gauge = stage.script.gauges.find(({ id, show }) => id === name && show !== 'hidden')
    const kind = sign.startsWith('>') ? 'least' : 'most'
    const value = reading(stage, name, log.run)
    return gauge ? [stage.say(`wanted.${kind}`, { name: small(named(gauge.name).name), wanted, value })] : []
  })
  const expected = endingTitle(stage, ending)
  return lacking.length > 0 ? stage.say('wanted.all', { expected, list: lacking.join('; ') }) : ''
}

/** «Осталось: 3 из 6»: its name and its value. */
function split(fact: string): Outcome['facts'][number] {
  const colon = fact.indexOf(': ')
  return colon < 0 ? { name: '', value: fact } : { name: fact.slice(0, colon), value: fact.slice(colon + 2) }
}

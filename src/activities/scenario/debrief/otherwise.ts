/** What another choice would have led to, in words that name it and say what would be different. */
import type { Log } from '../play.ts'
import type { Alternative, TurningPoint } from '../turning.ts'
import { gaugeMoves, type Move, sayMoves } from './moves.ts'
import { choiceText, endingTitle, type Stage } from './stage.ts'

/** The best other choice at each decision, by its place in the log. */
export function bestByDecision(all: readonly Alternative[]): ReadonlyMap<number, Alternative> {
  const best = new Map<number, Alternative>()
  for (const one of all)
    if (one.gain > (best.get(one.at)?.gain ?? Number.NEGATIVE_INFINITY)) best.set(one.at, one)
  return best
}

/** For a line of the table: «„…“: исход „…“». */
export function otherwiseOf(stage: Stage, log: Log, one: Alternative): string {
  const values = { choice: labelOf(stage, log, one), ending: endingTitle(stage, one.ending) }
  if (one.ending !== log.ending)
    return stage.say(one.gain > 0 ? 'otherwise.other' : 'otherwise.worseOther', values)
  const { better, worse } = compared(stage, log, one)
  const kind = one.gain > 0 ? 'same' : 'worseSame'
  const told = one.gain > 0 ? better : worse
  return told.length === 0
    ? stage.say('otherwise.nothing', values)
    : stage.say(`otherwise.${kind}`, { ...values, moves: sayMoves(stage, told, 2) })
}

/** For a turning point: whole sentences. */
export function replayed(stage: Stage, log: Log, one: TurningPoint): string {
  const values = {
    choice: labelOf(stage, log, one),
    ending: endingTitle(stage, one.ending),
    came: endingTitle(stage, log.ending),
  }
  const { better, worse } = compared(stage, log, one)
  const price =
    worse.length > 0 && one.kind !== 'held'
      ? stage.say('replay.price', { moves: sayMoves(stage, worse, 1) })
      : ''
  if (one.kind === 'other') {
    const gained = better.length > 0 ? stage.say('replay.gained', { moves: sayMoves(stage, better, 3) }) : ''
    return join(stage.say('replay.other', values), gained, price)
  }
  const same = one.ending === log.ending
  if (same && (one.kind === 'held' ? worse : better).length === 0) return stage.say('replay.alike', values)
  if (one.kind === 'same')
    return join(stage.say('replay.same', { ...values, moves: sayMoves(stage, better, 3) }), price)
  if (!same) return stage.say('replay.held', values)
  return stage.say('replay.heldSame', { ...values, moves: sayMoves(stage, worse, 3) })
}

/** Which gauges the other choice would have left better, and which worse. */
function compared(stage: Stage, log: Log, { run }: Alternative): { better: Move[]; worse: Move[] } {
  const moves = gaugeMoves(stage, log.run, run)
  return { better: moves.filter(({ worth }) => worth > 0), worse: moves.filter(({ worth }) => worth < 0) }
}

function labelOf(stage: Stage, log: Log, { at, choice }: Alternative): string {
  const decided = log.decided[at]
  return decided ? choiceText(stage, decided.node, choice, decided.opened) : ''
}

const join = (...sentences: readonly string[]) => sentences.filter(Boolean).join(' ')

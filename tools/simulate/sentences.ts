import type { Allowed, Reason, Refusal } from '#simulation/refusals.ts'
import type { Warning } from '#simulation/summary.ts'
import { ABOUT } from './names.ts'

const WHY: Readonly<Record<Reason, string>> = {
  unknownName: 'no such name',
  unknownForm: 'no such form',
  notANumber: 'not a number',
  outOfRange: '',
  notWhole: '',
  tooFewPeople: 'this form needs more people',
  notThisForm: 'only this form has a split',
  splitDoesNotAddUp: 'people at each level, at least one, all of them together',
  warmUpTooLong: 'nothing is left to measure',
  nothingCanHappen: 'no clients, no enquiries, no leads: nothing can happen',
  tooManyEvents: 'too many events',
  notTogether: '--weeks and months both set the end; give one of them',
}

const number = (value: number): string => String(value)

function allowedText(allowed: Allowed): string {
  switch (allowed.kind) {
    case 'range':
      return `${number(allowed.least)}–${number(allowed.most)}${allowed.whole ? ', whole' : ''}`
    case 'oneOf':
      return allowed.names.join(', ')
    case 'split':
      return `three whole numbers ≥ 1 with the sum ${allowed.sum}`
    case 'fits':
      return `${allowed.people} people or ${allowed.months} months`
    case 'nothing':
      return 'one of the two'
  }
}

/** One problem in one line: which, as given, what is allowed, why. */
export function refusalText({ name, given, allowed, reason }: Refusal): string {
  const why = [WHY[reason], ABOUT[name] ?? ''].filter(part => part !== '').join(': ')
  return `${name}: ${given}; allowed ${allowedText(allowed)}; ${why}`
}

/** One warning in one line. */
export function warningText(warning: Warning): string {
  switch (warning.kind) {
    case 'overload':
      return `${warning.role}: offered load ${warning.load.toFixed(2)} > 1; the queue grows without end and means depend on the length`
    case 'fewKeyClients':
      return `${warning.mean.toFixed(1)} key clients on average; fewer than 10 make form 4 a matter of luck`
    case 'oneReplication':
      return 'one replication: no interval'
    case 'contestable':
      return `${warning.name} was moved: its effect is contested`
    case 'shortWindow':
      return `the window is ${warning.months.toFixed(1)} months; below 12 the seasons of luck show`
  }
}

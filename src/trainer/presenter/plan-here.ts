/** The plan that this window compares its clock with. */
import { dataHere } from '../deck/page.ts'
import { planOnDevice, readPlan } from './plan.ts'

const where = {
  prefix: document.documentElement.dataset['learner'] ?? 'chetyre-etapa',
  storage: () => window.localStorage,
}
const deck = document.querySelector<HTMLElement>('[data-deck]')?.dataset['deck'] ?? ''

export const plan = planOnDevice(readPlan(dataHere('plan')), where, deck)

import { asking, idsOf, mixed, part } from '../../ask.ts'

export const ask = asking('order', ({ id, steps, traps }) => ({
  right: idsOf(steps),
  inWords: steps.map(({ text }, place) => `${place + 1}. ${text}`).join('; '),
  parts: mixed(id, steps.map(part)),
  traps: traps.map(({ step, before, explanation }) => ({ said: `${step}<${before}`, why: explanation })),
}))

import { asking, idsOf, listed, mixed, part } from '../../ask.ts'

export const ask = asking('single', ({ id, options }) => {
  const right = options.filter(option => option.right)
  return { right: idsOf(right), inWords: listed(right), parts: mixed(id, options.map(part)) }
})

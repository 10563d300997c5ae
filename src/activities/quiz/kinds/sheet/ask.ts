import { asking, idsOf, listed, part } from '../../ask.ts'

export const ask = asking('sheet', ({ lines }) => {
  const wrong = lines.filter(line => line.mistake)
  return { right: idsOf(wrong).sort(), inWords: listed(wrong), parts: lines.map(part), count: wrong.length }
})

import type { Posed } from './pose.ts'

/** The key of an item in words, for paper and for pages without script. */
export function keyWords({ kind, parts, places, unit, answer }: Posed): string {
  const right = answer?.key.right ?? []
  const text = (id: string) => [...parts, ...places].find(part => part.id === id)?.text ?? id
  if (kind === 'num') return `${answer?.formula ?? right.join('')} ${unit ?? ''}`
  if (kind === 'order') return right.map((id, place) => `${place + 1}. ${text(id)}`).join('; ')
  if (kind === 'match' || kind === 'sort')
    return right.map(pair => pair.split(':').map(text).join(' — ')).join('; ')
  return right.map(text).join('; ')
}

import type { Content } from '../content.ts'
import { idsOf, itemsOf, type Sound } from '../entries.ts'
import type { Problem } from '../problem.ts'
import type { ItemOf } from '../shapes/items.ts'
import { at } from './at.ts'

/** `single` and `multi`: how many options are right, and what is thought by who chooses a wrong one. */
export function options(content: Content): Problem[] {
  const misconceptions = idsOf(content, 'misconception') ?? []
  return content.chapters.flatMap(chapter =>
    itemsOf(chapter).flatMap(entry => {
      const { value } = entry
      if (value.kind !== 'single' && value.kind !== 'multi') return []
      const asked = { ...entry, value }
      return [...rightOnes(asked), ...thoughts(asked, misconceptions)]
    }),
  )
}

type Asked = Sound<ItemOf<'single'> | ItemOf<'multi'>>

function rightOnes({ yaml, path, value }: Asked): Problem[] {
  const right = value.options.filter(option => option.right).map(option => `"${option.id}"`)
  const list = [...path, 'options']
  const found = right.length === 0 ? 'no option is right' : `right: ${right.join(', ')}`
  if (value.kind === 'single')
    return right.length === 1
      ? []
      : [at(yaml, list, found, 'a "single" has exactly one "right: true"; with more the kind is "multi"')]
  if (right.length < 2)
    return [at(yaml, list, found, 'a "multi" has at least two "right: true"; with one the kind is "single"')]
  return right.length < value.options.length
    ? []
    : [at(yaml, list, 'every option is right', 'a "multi" has at least one wrong option')]
}

function thoughts({ yaml, path, value }: Asked, misconceptions: readonly string[]): Problem[] {
  return value.options.flatMap((option, position) => {
    const here = [...path, 'options', position]
    if (option.right && option.misconception)
      return at(
        yaml,
        [...here, 'misconception'],
        'the right option names a misconception',
        'remove the line, or "right: true"',
      )
    if (!option.right && !option.misconception)
      return at(
        yaml,
        here,
        'the wrong option names no misconception',
        `add "misconception:" with what is thought by who chooses it, such as "${misconceptions[0] ?? 'stages-mixed'}"`,
      )
    return []
  })
}

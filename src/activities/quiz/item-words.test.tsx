// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest'
import { courseIn } from '#course/here.ts'
import type { Item } from '#course/shapes/items.ts'
import { learner } from '#learner/here.ts'
import { ItemForm } from './ItemForm.tsx'
import { itemWords } from './item-words.ts'
import { type Page, pageOf, settled } from './on-page.ts'
import { all, posed } from './samples.ts'
import type { Words } from './view.ts'
import { viewOf } from './views.ts'

let page: Page
beforeEach(() => {
  page = pageOf()
})
afterEach(() => page.forget())

/** Words that tell which of them were asked for in vain. */
function watched(words: Words): { words: Words; missing: Set<string> } {
  const missing = new Set<string>()
  const get = (_: Words, name: string): string | undefined => {
    if (!words[name]) missing.add(name)
    return words[name]
  }
  return { words: new Proxy(words, { get }), missing }
}

test.each(all.map(item => [item.kind, item] as const))(
  '%s finds every word that it says',
  async (kind, item) => {
    const { words, missing } = watched(itemWords(courseIn('ru').words('quiz'), kind))
    const give = async (item: Item, said: readonly string[]) => {
      learner.record({ kind: 'answer', about: item.id, said, place: 'lesson', round: 1, lock: 3 })
      await settled()
    }
    const one = posed(item)
    await page.show(<ItemForm posed={one} view={viewOf(kind)} place="lesson" words={words} />)
    await give(
      item,
      one.parts.slice(-1).map(part => part.id),
    )
    await give(item, [])
    page.forget()
    await page.show(<ItemForm posed={one} view={viewOf(kind)} place="lesson" words={words} />)
    await give(item, one.answer?.key.right ?? [])
    expect([...missing]).toEqual([])
  },
)

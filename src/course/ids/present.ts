import type { Content } from '../content.ts'
import { all, entries, type Kind } from '../entries.ts'
import { example } from '../shapes/activities.ts'
import { type Item, item } from '../shapes/items.ts'
import { topSlides } from '../slides.ts'
import { isRecord, valueAt } from '../yaml.ts'

/** Kinds of ids in the lock. */
export type IdKind = Kind | 'chapter' | 'lesson' | 'sign' | 'slide' | 'workshop' | 'sheet'

/** What an id stands for: if type or key change, what a learner did there meant something else. */
export interface Meaning {
  type?: string
  key?: string
  /** Options, cards, rows and the like by the name of their list. */
  parts?: Map<string, Map<string, Meaning>>
}

/** Everything with an id in the content, in the order of the course. */
export type Present = Map<IdKind, Map<string, Meaning>>

const kinds: readonly Kind[] = [
  'objective',
  'misconception',
  'item',
  'prediction',
  'example',
  'explorable',
  'worksheet',
  'term',
  'source',
  'person',
  'scenario',
]

/** Reads the ids off the content. */
export function present(content: Content): Present {
  const ids: Present = new Map()
  const plainIds = (of: readonly string[]) => new Map<string, Meaning>(of.map(id => [id, {}]))
  const chapters = content.chapters.filter(chapter => chapter.chapter)
  ids.set('chapter', plainIds(chapters.map(chapter => chapter.id)))
  ids.set('lesson', plainIds(chapters.flatMap(({ chapter }) => chapter?.value?.ru.lessons ?? [])))
  for (const kind of kinds)
    ids.set(
      kind,
      new Map(
        all(content, kind).map(({ id, yaml, path }) => {
          // A worksheet and a scenario are whole files, everything else is an entry of a list.
          const value = valueAt(yaml.data, kind === 'worksheet' || kind === 'scenario' ? [] : path)
          return [id, meaning(value, kind)]
        }),
      ),
    )
  const signs = content.chapters.flatMap(({ diagnostic }) => entries(diagnostic?.ru, 'signs'))
  ids.set(
    'slide',
    plainIds(
      content.chapters.flatMap(({ slides: { ru } }) =>
        ru ? topSlides(ru).flatMap(use => use.attributes.get('id') ?? []) : [],
      ),
    ),
  )
  const { workshops, kit } = content.trainer
  ids.set(
    'workshop',
    new Map(workshops.flatMap(({ value }) => (value ? [[value.ru.id, meaning(value.ru)]] : []))),
  )
  ids.set('sheet', plainIds(kit?.value?.ru.parts.flatMap(part => part.sheets.map(({ id }) => id)) ?? []))
  ids.set('sign', new Map(signs.map(({ id, yaml, path }) => [id, meaning(valueAt(yaml.data, path), 'sign')])))
  return ids
}

/** Lists whose ids name words of the page, not something a learner does. */
const wordsOnly = new Set(
  'labels results variants texts facts words expert vars derived actions people'.split(' '),
)

function meaning(value: unknown, kind?: IdKind): Meaning {
  if (!isRecord(value)) return {}
  const found: Meaning = {}
  if (typeof value['kind'] === 'string') found.type = value['kind']
  const key = kind ? keyOf(value, kind) : partKey(value)
  if (key !== undefined) found.key = key
  for (const [name, list] of Object.entries(value)) {
    if (!Array.isArray(list) || wordsOnly.has(name)) continue
    const parts = list.flatMap((entry: unknown) => {
      const id = isRecord(entry) ? entry['id'] : undefined
      return typeof id === 'string' ? [[id, meaning(entry)] as const] : []
    })
    if (parts.length === 0) continue
    found.parts ??= new Map()
    found.parts.set(name, new Map(parts))
  }
  return found
}

/** An answer of the diagnostic speaks for a stage. */
function partKey(value: Record<string, unknown>): string | undefined {
  return typeof value['stage'] === 'number' ? `stage ${value['stage']}` : undefined
}

function keyOf(value: unknown, kind: IdKind): string | undefined {
  if (kind === 'item') {
    const parsed = item.safeParse(value)
    return parsed.success ? itemKey(parsed.data) : undefined
  }
  if (kind === 'example') {
    const parsed = example.safeParse(value)
    return parsed.success ? parsed.data.gap.row : undefined
  }
  return undefined
}

/** What is right, in ids. */
function itemKey(asked: Item): string {
  const ids = (list: readonly { id: string }[]) =>
    list
      .map(({ id }) => id)
      .sort()
      .join(', ')
  switch (asked.kind) {
    case 'single':
    case 'multi':
      return ids(asked.options.filter(option => option.right))
    case 'num':
      return `${asked.key} ± ${asked.tolerance}`
    case 'order':
      return asked.steps.map(step => step.id).join(' < ')
    case 'match':
      return asked.cards
        .flatMap(({ id, of }) => (of ? `${id} = ${of}` : []))
        .sort()
        .join(', ')
    case 'sort':
      return asked.cards
        .map(({ id, room }) => `${id} = ${room}`)
        .sort()
        .join(', ')
    case 'sheet':
      return ids(asked.lines.filter(line => line.mistake))
  }
}

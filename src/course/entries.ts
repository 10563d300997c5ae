import type { z } from 'zod'
import type { ChapterContent, Content, Sheet } from './content.ts'
import type { Path } from './problem.ts'
import { example, explorable, prediction } from './shapes/activities.ts'
import { item } from './shapes/items.ts'
import { isRecord, valueAt, type Yaml } from './yaml.ts'

/** Something with an id in a file. It is known even when its shape is broken, so that nothing else calls it unknown. */
export interface Entry {
  id: string
  yaml: Yaml
  path: Path
}

/** An entry with what it says, when its shape is sound. */
export interface Sound<T> extends Entry {
  value: T
}

/** Entries of a list that have an id. */
export function entries(yaml: Yaml | undefined, ...path: Path): Entry[] {
  const list = yaml ? valueAt(yaml.data, path) : undefined
  if (!yaml || !Array.isArray(list)) return []
  return list.flatMap((entry: unknown, position) => {
    const id = isRecord(entry) ? entry['id'] : undefined
    return typeof id === 'string' ? { id, yaml, path: [...path, position] } : []
  })
}

/** The entries whose shape is sound, each judged by itself: one broken item does not hide the mistakes of others. */
export function sound<T>(schema: z.ZodType<T>, found: readonly Entry[]): Sound<T>[] {
  return found.flatMap(entry => {
    const parsed = schema.safeParse(valueAt(entry.yaml.data, entry.path))
    return parsed.success ? { ...entry, value: parsed.data } : []
  })
}

/** Of its check and of the test after the course. */
function itemEntries({ quiz, posttest }: ChapterContent): Entry[] {
  return [quiz, posttest].flatMap(sheet => entries(sheet?.ru, 'items'))
}

export function itemsOf(chapter: ChapterContent) {
  return sound(item, itemEntries(chapter))
}

export function predictionsOf(chapter: ChapterContent) {
  return sound(prediction, entries(chapter.activities?.ru, 'predictions'))
}

export function explorablesOf(chapter: ChapterContent) {
  return sound(explorable, entries(chapter.activities?.ru, 'explorables'))
}

export function examplesOf(chapter: ChapterContent) {
  return sound(example, entries(chapter.activities?.ru, 'examples'))
}

/** Kinds of things that others name by id, and that have one id space in the whole course. */
export type Kind =
  | 'objective'
  | 'misconception'
  | 'term'
  | 'source'
  | 'person'
  | 'item'
  | 'prediction'
  | 'example'
  | 'explorable'
  | 'worksheet'
  | 'scenario'

/** Every entry of a kind in the course. */
export function all(content: Content, kind: Kind): Entry[] {
  const inChapters = (of: (chapter: ChapterContent) => Entry[]) => content.chapters.flatMap(of)
  switch (kind) {
    case 'objective':
      return inChapters(chapter => entries(chapter.chapter?.ru, 'objectives'))
    case 'misconception':
      return inChapters(chapter => entries(chapter.chapter?.ru, 'misconceptions'))
    case 'term':
      return entries(content.glossary?.ru, 'terms')
    case 'source':
      return entries(content.sources?.ru, 'sources')
    case 'person':
      return entries(content.company?.ru, 'people')
    case 'item':
      return inChapters(itemEntries)
    case 'prediction':
    case 'example':
    case 'explorable':
      return inChapters(chapter => entries(chapter.activities?.ru, `${kind}s`))
    case 'worksheet':
      return inChapters(({ worksheet }) => {
        const id = valueAt(worksheet?.ru.data, ['id'])
        return worksheet && typeof id === 'string' ? [{ id, yaml: worksheet.ru, path: ['id'] }] : []
      })
    case 'scenario':
      return inChapters(({ scenarios }) =>
        scenarios.flatMap(({ ru }) => {
          const id = valueAt(ru.data, ['id'])
          return typeof id === 'string' ? [{ id, yaml: ru, path: ['id'] }] : []
        }),
      )
  }
}

/** The file in which entries of a kind stand, of one chapter or of the course. */
const homes: Readonly<
  Record<
    Kind,
    | keyof Pick<ChapterContent, 'chapter' | 'quiz' | 'activities' | 'worksheet' | 'scenarios'>
    | keyof Pick<Content, 'glossary' | 'sources' | 'company'>
  >
> = {
  objective: 'chapter',
  misconception: 'chapter',
  term: 'glossary',
  source: 'sources',
  person: 'company',
  item: 'quiz',
  prediction: 'activities',
  example: 'activities',
  explorable: 'activities',
  worksheet: 'worksheet',
  scenario: 'scenarios',
}

/**
 * Ids of a kind, or `undefined` when a file of them cannot be read: then nobody can say which id is unknown, and
 * one broken line is not followed by twenty complaints.
 */
export function idsOf(content: Content, kind: Kind): string[] | undefined {
  const home = homes[kind]
  const sheets: readonly (Sheet<unknown> | undefined)[] =
    home === 'glossary' || home === 'sources' || home === 'company'
      ? [content[home]]
      : content.chapters.flatMap<Sheet<unknown> | undefined>(chapter => chapter[home])
  if (sheets.some(sheet => sheet && sheet.ru.data === undefined)) return undefined
  return all(content, kind).map(entry => entry.id)
}

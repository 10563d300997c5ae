import type { Content } from '../content.ts'
import { all, type Entry, entries, type Kind } from '../entries.ts'
import type { Path, Problem } from '../problem.ts'
import { isRecord, type Yaml } from '../yaml.ts'
import { at } from './at.ts'

/** Groups in which an id stands for one thing. What a learner does is recorded «about» an activity: one group. */
const spaces: readonly (readonly Kind[])[] = [
  ['objective'],
  ['misconception'],
  ['term'],
  ['source'],
  ['person'],
  ['item', 'prediction', 'example', 'explorable', 'worksheet', 'scenario'],
]

/** Ids are unique in the course within their kind, the parts of an entry within the entry. */
export function duplicates(content: Content): Problem[] {
  const { course, glossary, sources, company, principles } = content
  const yamls = [course, glossary, sources, company, principles].flatMap(sheet => sheet?.ru ?? [])
  for (const { chapter, quiz, posttest, activities, worksheet, diagnostic, scenarios } of content.chapters)
    yamls.push(
      ...[chapter, quiz, posttest, activities, worksheet, diagnostic, ...scenarios].flatMap(
        sheet => sheet?.ru ?? [],
      ),
    )
  const { workshops, room, kit } = content.trainer
  yamls.push(...[...workshops, room, kit].flatMap(sheet => sheet?.ru ?? []))
  return [
    ...spaces.flatMap(kinds => twice(kinds.flatMap(kind => all(content, kind)))),
    ...content.chapters.flatMap(({ worksheet }) => twice(fieldsOf(worksheet?.ru))),
    ...twice(lessons(content)),
    ...yamls.flatMap(yaml => withinParents(yaml, yaml.data, [])),
  ]
}

function twice(found: readonly Entry[]): Problem[] {
  const first = new Map<string, Entry>()
  return found.flatMap(entry => {
    const earlier = first.get(entry.id)
    if (!earlier) {
      first.set(entry.id, entry)
      return []
    }
    const { line } = earlier.yaml.place(earlier.path)
    return at(
      entry.yaml,
      entry.path,
      `the id "${entry.id}" is taken by ${earlier.yaml.file}:${line}`,
      'choose another one: an id stands for one thing in the whole course and is never reused',
    )
  })
}

function lessons(content: Content): Entry[] {
  return content.chapters.flatMap(({ chapter }) =>
    (chapter?.value?.ru.lessons ?? []).flatMap((id, position) =>
      chapter ? { id, yaml: chapter.ru, path: ['lessons', position] } : [],
    ),
  )
}

/** Fields of a worksheet share one space over all its parts: formulas name them without the part. */
function fieldsOf(worksheet: Yaml | undefined): Entry[] {
  return entries(worksheet, 'parts').flatMap(part => entries(worksheet, ...part.path, 'fields'))
}

function withinParents(yaml: Yaml, value: unknown, path: Path): Problem[] {
  if (Array.isArray(value))
    return [
      ...twice(entries(yaml, ...path)),
      ...value.flatMap((child: unknown, position) => withinParents(yaml, child, [...path, position])),
    ]
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([key, child]) => withinParents(yaml, child, [...path, key]))
}

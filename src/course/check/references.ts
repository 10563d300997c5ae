import type { Content } from '../content.ts'
import { idsOf } from '../entries.ts'
import { didYouMean } from '../nearest.ts'
import type { Path, Problem } from '../problem.ts'
import { isRecord, type Yaml } from '../yaml.ts'
import { at } from './at.ts'

/** Wherever a chapter's files name an objective or a misconception, it exists in some chapter.yaml. */
export function references(content: Content): Problem[] {
  const known: Readonly<Record<string, string[] | undefined>> = {
    objective: idsOf(content, 'objective'),
    misconception: idsOf(content, 'misconception'),
  }

  function walk(yaml: Yaml, value: unknown, path: Path): Problem[] {
    if (Array.isArray(value))
      return value.flatMap((child: unknown, position) => walk(yaml, child, [...path, position]))
    if (!isRecord(value)) return []
    return Object.entries(value).flatMap(([key, child]) => {
      const here = [...path, key]
      if (typeof child === 'string' && Object.hasOwn(known, key)) return named(yaml, here, key, child)
      return walk(yaml, child, here)
    })
  }

  function named(yaml: Yaml, path: Path, kind: string, id: string): Problem[] {
    const ids = known[kind]
    return !ids || ids.includes(id)
      ? []
      : [at(yaml, path, `there is no ${kind} "${id}"`, didYouMean(id, ids))]
  }

  const inHeads = content.chapters.flatMap(({ lessons }) =>
    [...lessons.ru, ...lessons.en].flatMap(({ head }) => {
      const objectives = isRecord(head.data) ? head.data['objectives'] : undefined
      if (!Array.isArray(objectives)) return []
      return objectives.flatMap((id: unknown, position) =>
        typeof id === 'string' ? named(head, ['objectives', position], 'objective', id) : [],
      )
    }),
  )
  const inSheets = content.chapters.flatMap(({ quiz, posttest, activities, worksheet }) =>
    [quiz, posttest, activities, worksheet].flatMap(sheet =>
      sheet ? walk(sheet.ru, sheet.ru.data, []) : [],
    ),
  )
  return [...inHeads, ...inSheets]
}

/** The outline of a chapter, made where pages are built. */
import type { Chapter } from '#course/course.ts'
import type { Identities } from '#course/ids.ts'
import { plain } from '#course/inline.ts'
import type { Language } from '#course/language.ts'
import { fieldsOf } from '#course/records.ts'
import type { Item } from '#course/shapes/items.ts'
import { keyOf } from '../quiz/key.ts'
import type { ChapterLines, ItemLine, Line, OtherLine } from './outline.ts'

const LONGEST = 70
const stageKeys = ['1', '2', '3', '4'] as const

/**
 * @param address of a page of the course on this host, by its path and language
 * @param named what is kept of every worked example beside its rows, by the names under which it is kept
 */
export function linesOf(
  chapter: Chapter,
  ids: Pick<Identities, 'of'>,
  language: Language,
  address: (language: Language, path: string) => string,
  named: readonly Line[] = [],
): ChapterLines {
  const { id, check } = chapter
  const graded = check?.kind === 'check'
  const own = chapter.translated ? language : 'ru'
  return {
    id,
    title: plain(chapter.title),
    stage: stageKeys[(chapter.stage ?? 0) - 1],
    lang: own === language ? undefined : 'ru',
    lessons: chapter.lessons.map(lesson => ({
      id: lesson.id,
      label: `${lesson.number} ${plain(lesson.title)}`,
      href: address(own, `/lessons/${id}/${lesson.id}/`),
      acts: lesson.activities.map(activity => activity.id),
    })),
    objectives: graded ? chapter.objectives.map(({ id, theme }) => ({ id, label: plain(theme) })) : [],
    items: chapter.items.map(item => itemLine(item, ids, graded)),
    posttest: (chapter.posttest?.items ?? []).map(item => itemLine(item, ids, true)),
    check: check && { kind: check.kind, href: address(own, `/check/${id}/`) },
    others: othersOf(chapter, named),
  }
}

function itemLine(item: Item, ids: Pick<Identities, 'of'>, graded: boolean): ItemLine {
  return {
    id: item.id,
    label: short(item.prompt),
    objective: item.objective,
    since: ids.of('item', item.id).since,
    key: graded ? keyOf(item) : undefined,
  }
}

function othersOf(chapter: Chapter, named: readonly Line[]): OtherLine[] {
  const { predictions, examples, explorables, scenarios, worksheet, diagnostic } = chapter
  return [
    ...predictions.map(({ id, prompt }) => ({ id, label: short(prompt), parts: [] })),
    ...examples.map(({ id, title, rows }) => ({
      id,
      label: plain(title),
      parts: [...rows.map(lineOf), ...named],
    })),
    ...explorables.map(({ id, title, labels }) => ({ id, label: plain(title), parts: labels.map(lineOf) })),
    ...(worksheet ? [{ ...lineOf(worksheet), parts: writtenOn(worksheet.parts) }] : []),
    ...(diagnostic
      ? [{ id: 'diagnostic', label: plain(diagnostic.title), parts: diagnostic.signs.map(lineOf) }]
      : []),
    ...scenarios.map(({ id, title, nodes }) => ({ id, label: plain(title), parts: nodes.map(lineOf) })),
  ]
}

type Parts = NonNullable<Chapter['worksheet']>['parts']

function writtenOn(parts: Parts): Line[] {
  return parts.flatMap(part => [
    ...fieldsOf(part)
      .filter(({ formula }) => formula === undefined)
      .map(lineOf),
    ...(part.columns ?? []).map(lineOf),
  ])
}

type Named = { readonly id: string; readonly label?: string; readonly title?: string; readonly text?: string }

function lineOf({ id, label, title, text }: Named): Line {
  return { id, label: short(label ?? title ?? text ?? id) }
}

/** A prompt by its beginning, cut between words. */
export function short(prompt: string): string {
  const text = plain(prompt)
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/[\s,.:;—–]+\S*$/, '')}…`
}

/** The outline for the page of results, made where pages are built. */
import { short } from '#activities/progress/lines-of.ts'
import { keyOf } from '#activities/quiz/key.ts'
import type { Chapter, CourseInLanguage } from '#course/course.ts'
import type { Identities } from '#course/ids.ts'
import { programOf } from '#course/scenario/program.ts'
import type { Item } from '#course/shapes/items.ts'
import type { ItemLine, Pair, RoomOutline, ScenarioLine, ShownSlide, Slip } from './outline.ts'

type Ids = Pick<Identities, 'of'>

/** @param tables words by which people name a table in the name of a file */
export function roomOf(course: CourseInLanguage, ids: Ids, tables: readonly string[]): RoomOutline {
  const { chapters } = course
  const langOf = (chapter: Chapter) => (chapter.translated || course.language === 'ru' ? undefined : 'ru')
  const lines = (chapter: Chapter, items: readonly Item[]) =>
    items.map(item => itemLine(item, course, ids, langOf(chapter)))
  return {
    items: chapters
      .flatMap(chapter => lines(chapter, [...chapter.items, ...(chapter.posttest?.items ?? [])]))
      .filter(({ key }) => ASKS_CONFIDENCE.has(key.kind)),
    pairs: pairsOf(
      chapters
        .filter(({ check }) => check?.kind === 'pretest')
        .flatMap(chapter => lines(chapter, chapter.items)),
      chapters.flatMap(chapter => lines(chapter, chapter.posttest?.items ?? [])),
    ),
    scenarios: chapters.flatMap(chapter =>
      chapter.scenarios.map(
        (scenario): ScenarioLine => ({
          ...{ id: scenario.id, title: scenario.title, lang: langOf(chapter) },
          program: programOf(scenario),
          nodes: scenario.nodes.map(({ id, title, choices }) => ({
            ...{ id, title },
            choices: choices.map(choice => ({ id: choice.id, title: choice.text })),
          })),
          endings: scenario.endings.map(({ id, title }) => ({ id, title })),
        }),
      ),
    ),
    slides: Object.fromEntries(chapters.flatMap(chapter => slidesOf(chapter, langOf(chapter)))),
    decks: Object.fromEntries(
      [...chapters, ...chapters.flatMap(({ scenarios }) => scenarios), ...course.workshops].map(
        ({ id, title }) => [id, title],
      ),
    ),
    tables,
  }
}

/** Slides of votes, and a slide a decision of a scenario: `<scenario>-<node>`. */
function slidesOf({ slides, scenarios }: Chapter, lang: 'ru' | undefined): [string, ShownSlide][] {
  return [
    ...slides
      .filter(({ kind }) => kind === 'vote')
      .map(({ id, title, item }): [string, ShownSlide] => [id, { title, lang, fingers: item === undefined }]),
    ...scenarios.flatMap(scenario =>
      scenario.nodes.map(({ id, title }): [string, ShownSlide] => [
        `${scenario.id}-${id}`,
        { title, lang, fingers: false },
      ]),
    ),
  ]
}

/** Course design § 2.5. */
const ASKS_CONFIDENCE: ReadonlySet<string> = new Set(['single', 'multi', 'num'])

/** Both tests ask the same decisions in the same order. */
function pairsOf(before: readonly ItemLine[], after: readonly ItemLine[]): Pair[] {
  return before.flatMap((item, at) => {
    const later = after[at]
    return later ? [{ before: item, after: later, lang: later.lang, title: short(later.prompt) }] : []
  })
}

function itemLine(item: Item, course: CourseInLanguage, ids: Ids, lang: 'ru' | undefined): ItemLine {
  return {
    ...{ id: item.id, prompt: item.prompt, lang },
    key: keyOf(item),
    since: ids.of('item', item.id).since,
    slips: slipsOf(item).map(({ misconception, ...how }) => ({
      ...how,
      misconception: course.misconception(misconception).text,
    })),
  }
}

function slipsOf(item: Item): Slip[] {
  switch (item.kind) {
    case 'single':
    case 'multi':
      return item.options.flatMap(({ id, misconception }) =>
        misconception === undefined ? [] : [{ said: id, misconception }],
      )
    case 'num':
      return item.near.flatMap(({ value, tolerance, misconception }) =>
        misconception === undefined ? [] : [{ near: [value, tolerance] as const, misconception }],
      )
    default:
      return []
  }
}

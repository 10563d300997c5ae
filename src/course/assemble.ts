import type { z } from 'zod'
import { chapterIn } from './chapter-in.ts'
import type { Content } from './content.ts'
import type { Course, CourseInLanguage } from './course.ts'
import { formatNumber } from './format-number.ts'
import { flatWords } from './interface-words.ts'
import type { Language } from './language.ts'
import { modelNumbers } from './model/file.ts'
import { type CompanyNumber, companyNumbers, numberInWords } from './numbers.ts'
import { mapWords } from './schema-tree.ts'
import { aboutFile } from './shapes/about.ts'
import { principlesFile } from './shapes/scenario.ts'
import { kitFile, roomFile, workshopFile } from './shapes/workshop.ts'
import * as shapes from './shapes.ts'
import { typeset } from './typography.ts'

type Numbers = ReadonlyMap<string, CompanyNumber>

/** Sets the words of a file: numbers first, so that their units are tied to them. */
export type SetText = (text: string) => string
export type SetWords = <T>(schema: z.ZodType<T>, value: T | undefined) => T | undefined

/** Makes the course of content that has no problems. */
export function assemble(content: Content): Course {
  const file = content.course?.value?.ru
  if (!file) throw new Error('content/course.yaml is missing')
  const company = content.company?.value?.ru
  const model = modelNumbers(content.model)
  const numbers: Numbers = company ? companyNumbers(company, model).numbers : model
  const editions = { ru: inLanguage(content, 'ru', numbers), en: inLanguage(content, 'en', numbers) }
  return {
    edition: file.edition,
    pass: file.pass,
    numbers,
    model: content.model,
    in: language => editions[language],
  }
}

function inLanguage(content: Content, language: Language, numbers: Numbers): CourseInLanguage {
  const number = (name: string) => {
    const known = numbers.get(name)
    if (!known) throw new Error(`there is no number "${name}" in content/company.yaml or content/model.json`)
    return formatNumber(language, known.value, known.decimals)
  }
  const setText: SetText = text => {
    // What is not translated yet stays Russian on English pages, and Russian it is set.
    const own = /\p{Script=Cyrillic}/u.test(text) ? 'ru' : language
    return typeset(
      own,
      text.replace(numberInWords, (_all, name: string) => number(name)),
    )
  }
  const set: SetWords = (schema, value) =>
    value === undefined ? undefined : schema.parse(mapWords(schema, value, setText))

  const chapters = content.chapters.flatMap(chapter => chapterIn(chapter, language, set, setText) ?? [])
  const lessons = new Map(
    chapters.flatMap(chapter =>
      chapter.lessons.map(lesson => [`${chapter.id}/${lesson.id}`, lesson] as const),
    ),
  )
  const { trainer } = content
  const workshops = trainer.workshops.flatMap(sheet => set(workshopFile, sheet.value?.[language]) ?? [])
  const kit = set(kitFile, trainer.kit?.value?.[language])?.parts ?? []
  const glossary = set(shapes.glossaryFile, content.glossary?.value?.[language])?.terms ?? []
  const about = set(aboutFile, content.about?.value?.[language])
  const sources = set(shapes.sourcesFile, content.sources?.value?.[language])?.sources ?? []
  const principles = set(principlesFile, content.principles?.value?.[language])?.principles ?? []
  const people = set(shapes.companyFile, content.company?.value?.[language])?.people ?? []
  const words = new Map(
    [...flatWords(content.words[language]?.data)].map(([name, text]) => [name, setText(text)]),
  )
  return {
    language,
    chapters,
    about,
    glossary,
    sources,
    people,
    number,
    chapter: byId('chapter', chapters),
    lesson: (chapter, id) => found('lesson', `${chapter}/${id}`, lessons.get(`${chapter}/${id}`)),
    term: byId('term', glossary),
    source: byId('source', sources),
    person: byId('person', people),
    objective: byId(
      'objective',
      chapters.flatMap(chapter => chapter.objectives),
    ),
    misconception: byId(
      'misconception',
      chapters.flatMap(chapter => chapter.misconceptions),
    ),
    item: byId(
      'item',
      chapters.flatMap(({ items, posttest }) => [...items, ...(posttest?.items ?? [])]),
    ),
    prediction: byId(
      'prediction',
      chapters.flatMap(chapter => chapter.predictions),
    ),
    example: byId(
      'example',
      chapters.flatMap(chapter => chapter.examples),
    ),
    explorable: byId(
      'explorable',
      chapters.flatMap(chapter => chapter.explorables),
    ),
    worksheet: byId(
      'worksheet',
      chapters.flatMap(chapter => chapter.worksheet ?? []),
    ),
    scenario: byId(
      'scenario',
      chapters.flatMap(chapter => chapter.scenarios),
    ),
    slide: byId(
      'slide',
      chapters.flatMap(chapter => chapter.slides),
    ),
    workshops,
    workshop: byId('workshop', workshops),
    room: set(roomFile, trainer.room?.value?.[language]),
    kit,
    sheet: byId(
      'sheet',
      kit.flatMap(part => part.sheets),
    ),
    sheetFile: id => byId('written sheet', trainer.sheets[language])(id).file,
    principles,
    word: name => found('text of the interface', name, words.get(name)),
    words: group => {
      const prefix = `${group}.`
      const own = [...words].filter(([name]) => name.startsWith(prefix))
      return Object.fromEntries(own.map(([name, text]) => [name.slice(prefix.length), text]))
    },
  }
}

function byId<T extends { id: string }>(what: string, entries: readonly T[]): (id: string) => T {
  const known = new Map(entries.map(entry => [entry.id, entry]))
  return id => found(what, id, known.get(id))
}

function found<T>(what: string, id: string, entry: T | undefined): T {
  if (entry === undefined) throw new Error(`there is no ${what} "${id}" in the content`)
  return entry
}

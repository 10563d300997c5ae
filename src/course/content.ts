import type { z } from 'zod'
import type { Files } from './files.ts'
import { type Language, languages } from './language.ts'
import { type LessonText, readLesson } from './lesson.ts'
import { MODEL_FILE, type ModelFile, readModelFile } from './model/file.ts'
import { overlay } from './overlay.ts'
import type { Problem } from './problem.ts'
import { shapeProblems } from './shape-problems.ts'
import { type About, aboutFile } from './shapes/about.ts'
import { type Principles, principlesFile, type Scenario, scenarioFile } from './shapes/scenario.ts'
import { type Kit, kitFile, type Room, roomFile, type Workshop, workshopFile } from './shapes/workshop.ts'
import * as shapes from './shapes.ts'
import type { ByLanguage } from './slides.ts'
import { readYaml, valueAt, type Yaml } from './yaml.ts'

/** One file of structure and words with its translation. */
export interface Sheet<T> {
  ru: Yaml
  en: Yaml | undefined
  /** In each language; absent when the Russian file has problems of syntax or shape. */
  value: Readonly<Record<Language, T>> | undefined
}

/** The files of one chapter. */
export interface ChapterContent {
  id: string
  /** Position in course.yaml: 0 is the porch. */
  number: number
  folder: string
  /** Declared translated: every gap in English is a problem. */
  translated: boolean
  chapter: Sheet<shapes.ChapterFile> | undefined
  quiz: Sheet<shapes.Quiz> | undefined
  posttest: Sheet<shapes.Posttest> | undefined
  activities: Sheet<shapes.Activities> | undefined
  worksheet: Sheet<shapes.Worksheet> | undefined
  diagnostic: Sheet<shapes.Diagnostic> | undefined
  /** As their files lie; chapter.yaml has their order. */
  scenarios: Sheet<Scenario>[]
  lessons: Readonly<Record<Language, LessonText[]>>
  slides: ByLanguage
  handout: ByLanguage
}

/** content/workshops/: how a day with a room goes, and what is printed for it. */
export interface TrainerContent {
  /** As their files lie. */
  workshops: Sheet<Workshop>[]
  room: Sheet<Room> | undefined
  kit: Sheet<Kit> | undefined
  /** Printed sheets that are written, sheets/<id>.mdx. */
  sheets: Readonly<Record<Language, LessonText[]>>
}

/** Everything under `content/`, read and laid over, whatever is wrong with it. */
export interface Content {
  files: Files
  course: Sheet<shapes.CourseFile> | undefined
  company: Sheet<shapes.Company> | undefined
  about: Sheet<About> | undefined
  glossary: Sheet<shapes.Glossary> | undefined
  sources: Sheet<shapes.Sources> | undefined
  principles: Sheet<Principles> | undefined
  words: Readonly<Record<Language, Yaml | undefined>>
  /** What the simulation has computed for the content: `npm run presets`. */
  model: ModelFile
  chapters: ChapterContent[]
  /** What a trainer needs: content/workshops/. */
  trainer: TrainerContent
  /** What reading found: syntax, shape, translation. */
  problems: Problem[]
}

let latest: Content | undefined

/**
 * Reads all files. Problems are collected, never thrown: an author sees all of them at once. The same texts give the
 * same object, which nobody may change: parts of a build ask for it a dozen times.
 */
export function readContent(files: Files): Content {
  if (!latest || !haveSameTexts(latest.files, files)) latest = contentOf(files)
  return latest
}

function haveSameTexts(a: Files, b: Files): boolean {
  return a.size === b.size && [...a].every(([path, text]) => b.get(path) === text)
}

function contentOf(files: Files): Content {
  const problems: Problem[] = []
  const yaml = (path: string, json = false) => {
    const text = files.get(path)
    if (text === undefined) return undefined
    const read = readYaml(`content/${path}`, text, { json })
    problems.push(...read.problems)
    return read
  }

  /** `gaps`: whether a missing translation is a problem; files without words have no English path. */
  function sheet<T>(schema: z.ZodType<T>, path: string, english?: string, gaps = true): Sheet<T> | undefined {
    const ru = yaml(path)
    if (!ru) return undefined
    const en = english === undefined ? undefined : yaml(english)
    const parsed = schema.safeParse(ru.data)
    if (!parsed.success) {
      if (ru.problems.length === 0) problems.push(...shapeProblems(ru, schema, parsed.error))
      return { ru, en, value: undefined }
    }
    if (!en) {
      if (gaps && english !== undefined) problems.push(missingFile(english, path))
      return { ru, en, value: { ru: parsed.data, en: parsed.data } }
    }
    const overlaid = overlay(schema, ru, en, gaps)
    problems.push(...overlaid.problems)
    const merged = schema.safeParse(overlaid.merged)
    return { ru, en, value: { ru: parsed.data, en: merged.success ? merged.data : parsed.data } }
  }

  /** MDX at a path or under it, as the files lie; problems of syntax are noted. */
  function textsIn(start: string, language: Language): LessonText[] {
    return [...files].flatMap(([path, text]) => {
      if (!path.startsWith(start) || !path.endsWith('.mdx')) return []
      const read = readLesson(`content/${path}`, language, text)
      problems.push(...read.problems)
      return read
    })
  }

  /** Names of YAML files under a folder, from `base` on. */
  function yamlsIn(base: string, start = ''): string[] {
    return [...files.keys()]
      .filter(path => path.startsWith(base + start) && path.endsWith('.yaml'))
      .map(path => path.slice(base.length))
      .sort()
  }

  function trainerContent(): TrainerContent {
    const base = 'workshops/ru/'
    const both = <T>(schema: z.ZodType<T>, name: string) =>
      sheet(
        schema,
        base + name,
        `workshops/en/${name}`,
        order.length > 0 && order.every(id => translated.includes(id)),
      )
    return {
      workshops: yamlsIn(base)
        .filter(name => !['kit.yaml', 'room.yaml'].includes(name))
        .flatMap(name => both(workshopFile, name) ?? []),
      room: both(roomFile, 'room.yaml'),
      kit: both(kitFile, 'kit.yaml'),
      sheets: inBoth(language => textsIn(`workshops/${language}/sheets/`, language)),
    }
  }

  const course = sheet(shapes.courseFile, 'course.yaml')
  const order = listOfTexts(valueAt(course?.ru.data, ['chapters']))
  const translated = listOfTexts(valueAt(course?.ru.data, ['translated']))

  const chapters = order.map((id, number): ChapterContent => {
    const folder = `${number}-${id}`
    const complete = translated.includes(id)
    const both = <T>(schema: z.ZodType<T>, name: string, gaps = complete) =>
      sheet(schema, `${folder}/ru/${name}`, `${folder}/en/${name}`, gaps)
    return {
      id,
      number,
      folder,
      translated: complete,
      // The map, the progress page and the diagnostic speak English before the lessons do.
      chapter: both(shapes.chapterFile, 'chapter.yaml', true),
      diagnostic: both(shapes.diagnosticFile, 'diagnostic.yaml', true),
      quiz: both(shapes.quizFile, 'quiz.yaml'),
      posttest: both(shapes.posttestFile, 'posttest.yaml'),
      activities: both(shapes.activitiesFile, 'activities.yaml'),
      worksheet: both(shapes.worksheetFile, 'worksheet.yaml'),
      scenarios: yamlsIn(`${folder}/ru/`, 'scenarios/').flatMap(name => both(scenarioFile, name) ?? []),
      lessons: inBoth(language => textsIn(`${folder}/${language}/lessons/`, language)),
      slides: inBoth(language => textsIn(`${folder}/${language}/slides.mdx`, language)[0]),
      handout: inBoth(language => textsIn(`${folder}/${language}/handout.mdx`, language)[0]),
    }
  })
  const trainer = trainerContent()
  for (const chapter of chapters)
    for (const lesson of languages.flatMap(language => chapter.lessons[language])) {
      const head = shapes.lessonHead.safeParse(lesson.head.data)
      if (!head.success && lesson.head.problems.length === 0)
        problems.push(...shapeProblems(lesson.head, shapes.lessonHead, head.error))
    }

  return {
    files,
    course,
    trainer,
    company: sheet(shapes.companyFile, 'company.yaml', 'company.en.yaml'),
    about: sheet(aboutFile, 'about.ru.yaml', 'about.en.yaml'),
    glossary: sheet(shapes.glossaryFile, 'glossary.ru.yaml', 'glossary.en.yaml'),
    sources: sheet(shapes.sourcesFile, 'sources.ru.yaml', 'sources.en.yaml'),
    principles: sheet(principlesFile, 'principles.ru.yaml', 'principles.en.yaml'),
    words: { ru: yaml('words/ru.json', true), en: yaml('words/en.json', true) },
    model: readModelFile(yaml(MODEL_FILE, true)?.data),
    chapters,
    problems,
  }
}

function inBoth<T>(of: (language: Language) => T): Record<Language, T> {
  return { ru: of('ru'), en: of('en') }
}

function listOfTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(entry => typeof entry === 'string') : []
}

function missingFile(path: string, source: string): Problem {
  return {
    file: `content/${path}`,
    line: 1,
    column: 1,
    path:
      path
        .split('/')
        .at(-1)
        ?.replace(/\.yaml$/, '') ?? path,
    wrong: 'the translation of this file is missing',
    right: `add it with the words of content/${source} under the same ids`,
  }
}

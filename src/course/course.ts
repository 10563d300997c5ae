import { assemble } from './assemble.ts'
import { problemsOf } from './check.ts'
import { type Content, readContent } from './content.ts'
import { type Files, readFiles } from './files.ts'
import type { Language } from './language.ts'
import type { ModelFile } from './model/file.ts'
import type { CompanyNumber } from './numbers.ts'
import { counted, printProblem } from './problem.ts'
import type { About } from './shapes/about.ts'
import type { Example, Explorable, Prediction } from './shapes/activities.ts'
import type { Item } from './shapes/items.ts'
import type { Principle, Scenario } from './shapes/scenario.ts'
import type { Kit, KitSheet, Room, Workshop } from './shapes/workshop.ts'
import type {
  ChapterFile,
  Company,
  Diagnostic,
  Glossary,
  Misconception,
  Objective,
  Posttest,
  Sources,
  Worksheet,
} from './shapes.ts'
import type { Slide } from './slides.ts'

export type Term = Glossary['terms'][number]
export type Source = Sources['sources'][number]
export type Person = Company['people'][number]
export type Check = NonNullable<ChapterFile['check']>

/** An activity that stands in a lesson, in the order of the page. */
export interface Placed {
  kind: 'prediction' | 'example' | 'explorable' | 'item' | 'worksheet' | 'diagnostic'
  /** Of the diagnostic: `diagnostic`. */
  id: string
}

export interface Lesson {
  id: string
  /** The chapter it belongs to. */
  chapter: string
  /** For people: «1.1». */
  number: string
  title: string
  lead: string
  minutes: number
  /** Objectives it serves, the first one leads. */
  objectives: string[]
  activities: Placed[]
  /** Ids of the terms it explains. */
  terms: string[]
  /** From the root of the repository: `content/1-spontaneous/ru/lessons/where-the-day-goes.mdx`. */
  file: string
}

export interface Chapter {
  id: string
  /** 0 is the porch, 1–4 the stages, 5 the exit. */
  number: number
  folder: string
  stage: number | undefined
  /** Has pages in this language. An untranslated chapter is named on the English map in English, its lessons in Russian. */
  translated: boolean
  title: string
  lead: string
  objectives: Objective[]
  outOfScope: ChapterFile['outOfScope']
  misconceptions: Misconception[]
  lessons: Lesson[]
  check: Check | undefined
  items: Item[]
  /** The decisions after the course, parallel to those of the pre-test. */
  posttest: Posttest | undefined
  predictions: Prediction[]
  examples: Example[]
  explorables: Explorable[]
  worksheet: Worksheet | undefined
  diagnostic: Diagnostic | undefined
  scenarios: Scenario[]
  slides: Slide[]
  /** From the root of the repository; absent in a language that has none. */
  slidesFile: string | undefined
  handoutFile: string | undefined
}

/**
 * The course in one language. All words are typeset and have their numbers; `**strong**` is still marked, see
 * inline.ts. Looking up an id that does not exist throws: checked content has none.
 */
export interface CourseInLanguage {
  language: Language
  chapters: Chapter[]
  chapter(id: string): Chapter
  lesson(chapter: string, id: string): Lesson
  /** What /about/ says; a course of the tests may have none. */
  about: About | undefined
  glossary: Term[]
  term(id: string): Term
  sources: Source[]
  source(id: string): Source
  people: Person[]
  person(id: string): Person
  /** By id, from any chapter. */
  objective(id: string): Objective
  misconception(id: string): Misconception
  item(id: string): Item
  prediction(id: string): Prediction
  example(id: string): Example
  explorable(id: string): Explorable
  worksheet(id: string): Worksheet
  scenario(id: string): Scenario
  slide(id: string): Slide
  workshops: Workshop[]
  workshop(id: string): Workshop
  /** What every workshop needs; a course of the tests may have none. */
  room: Room | undefined
  /** Everything that is printed, in its parts. */
  kit: Kit['parts']
  sheet(id: string): KitSheet
  /** From the root of the repository, of a sheet that is written. */
  sheetFile(id: string): string
  /** What a decision of a scenario turns on. */
  principles: Principle[]
  /** A number of company.yaml as it is read in this language. */
  number(name: string): string
  /** A text of the interface by dotted name: `word('quiz.check')`. */
  word(name: string): string
  /** All texts of a group, names without the group: what an island gets as props. */
  words(group: string): Readonly<Record<string, string>>
}

export interface Course {
  edition: { number: string; date: string }
  /** Mean credit from which a check is passed. */
  pass: number
  /** Numbers of company.yaml by dotted name. */
  numbers: ReadonlyMap<string, CompanyNumber>
  /** What the simulation has computed beforehand. */
  model: ModelFile
  in(language: Language): CourseInLanguage
}

/**
 * Reads and checks `content/`.
 * @throws one Error with a line for each problem: a course with a mistake is not built.
 */
export function loadCourse(root = 'content'): Course {
  return courseOf(readFiles(root))
}

const courses = new WeakMap<Content, Course>()

/** The same from texts already read; the same texts give the same course. */
export function courseOf(files: Files): Course {
  const content = readContent(files)
  const known = courses.get(content)
  if (known) return known
  const problems = problemsOf(content)
  if (problems.length > 0)
    throw new Error(
      `The content cannot be built, ${counted(problems.length)}:\n${problems.map(printProblem).join('\n')}`,
    )
  const course = assemble(content)
  courses.set(content, course)
  return course
}

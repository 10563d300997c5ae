import type { Content, Sheet } from './content.ts'
import { type Language, languages } from './language.ts'
import type { LessonText } from './lesson.ts'
import type { Path, Place } from './problem.ts'
import { mapWords, type Schema } from './schema-tree.ts'
import { aboutFile } from './shapes/about.ts'
import { principlesFile, scenarioFile } from './shapes/scenario.ts'
import { kitFile, roomFile, workshopFile } from './shapes/workshop.ts'
import * as shapes from './shapes.ts'
import { spokenAttributes } from './vocabulary.ts'
import { isRecord, type Yaml } from './yaml.ts'

/** A text that somebody reads, and where it stands. */
export interface Text extends Place {
  file: string
  path: string
  language: Language
  text: string
  /** Prose of a lesson has components for numbers; words of data have `{{…}}`. */
  prose: boolean
}

/** Every text of the content in both languages. */
export function textsOf(content: Content): Text[] {
  const { about, company, glossary, principles, sources, trainer } = content
  return [
    ...inSheet(aboutFile, about),
    ...inSheet(shapes.companyFile, company),
    ...inSheet(shapes.glossaryFile, glossary),
    ...inSheet(shapes.sourcesFile, sources),
    ...inSheet(principlesFile, principles),
    ...content.chapters.flatMap(
      ({
        chapter,
        quiz,
        posttest,
        activities,
        worksheet,
        diagnostic,
        scenarios,
        lessons,
        slides,
        handout,
      }) => [
        ...inSheet(shapes.chapterFile, chapter),
        ...inSheet(shapes.quizFile, quiz),
        ...inSheet(shapes.posttestFile, posttest),
        ...inSheet(shapes.activitiesFile, activities),
        ...inSheet(shapes.worksheetFile, worksheet),
        ...inSheet(shapes.diagnosticFile, diagnostic),
        ...scenarios.flatMap(sheet => inSheet(scenarioFile, sheet)),
        ...languages.flatMap(language =>
          lessons[language].flatMap(lesson => [
            ...allStrings(lesson.head, language, ['title', 'lead']),
            ...inProse(lesson),
          ]),
        ),
        ...languages.flatMap(language =>
          [slides[language], handout[language]].flatMap(text => (text ? inProse(text) : [])),
        ),
      ],
    ),
    ...trainer.workshops.flatMap(sheet => inSheet(workshopFile, sheet)),
    ...inSheet(roomFile, trainer.room),
    ...inSheet(kitFile, trainer.kit),
    ...languages.flatMap(language => trainer.sheets[language].flatMap(inProse)),
    ...languages.flatMap(language => allStrings(content.words[language], language)),
  ]
}

/** Words of an MDX text, and those in attributes. */
function inProse({ file, id, language, words, uses }: LessonText): Text[] {
  const about = { file, path: id, language }
  const attributes = uses.flatMap(({ line, column, name: component, attributes: own }) =>
    spokenAttributes.flatMap(name => {
      const text = own.get(name)
      // In the titles of a lesson's notes numbers are not filled in.
      const prose = component === 'Note' || component === 'LawBox'
      return text ? { line, column, text, ...about, prose } : []
    }),
  )
  return [...words.map(run => ({ ...run, ...about, prose: true })), ...attributes]
}

function inSheet<T>(schema: Schema, sheet: Sheet<T> | undefined): Text[] {
  if (!sheet) return []
  const texts: Text[] = []
  mapWords(schema, sheet.ru.data, (text, path) => {
    texts.push(textAt(sheet.ru, path, 'ru', text))
    return text
  })
  return [...texts, ...allStrings(sheet.en, 'en')]
}

/** A translation has nothing but words and ids. */
function allStrings(yaml: Yaml | undefined, language: Language, only?: readonly string[]): Text[] {
  const walk = (value: unknown, path: Path): Text[] => {
    if (typeof value === 'string')
      return yaml && path.at(-1) !== 'id' ? [textAt(yaml, path, language, value)] : []
    if (Array.isArray(value))
      return value.flatMap((child: unknown, position) => walk(child, [...path, position]))
    if (!isRecord(value)) return []
    return Object.entries(value).flatMap(([key, child]) =>
      path.length === 0 && only && !only.includes(key) ? [] : walk(child, [...path, key]),
    )
  }
  return walk(yaml?.data, [])
}

function textAt(yaml: Yaml, path: Path, language: Language, text: string): Text {
  return { file: yaml.file, ...yaml.place(path), path: yaml.idPath(path), language, text, prose: false }
}

import type { SetText, SetWords } from './assemble.ts'
import type { ChapterContent, Sheet } from './content.ts'
import type { Chapter, Lesson, Placed } from './course.ts'
import type { Language } from './language.ts'
import type { LessonText } from './lesson.ts'
import { scenarioFile } from './shapes/scenario.ts'
import * as shapes from './shapes.ts'
import { slidesIn } from './slides.ts'
import { typeset } from './typography.ts'

/** A chapter in one language, words set. `undefined` when its chapter.yaml cannot be read. */
export function chapterIn(
  content: ChapterContent,
  language: Language,
  set: SetWords,
  setText: SetText,
): Chapter | undefined {
  const own = <T>(sheet: Sheet<T> | undefined) => sheet?.value?.[language]
  const file = set(shapes.chapterFile, own(content.chapter))
  if (!file) return undefined
  const activities = set(shapes.activitiesFile, own(content.activities))
  const translated = language === 'ru' || content.translated
  const slides = translated ? content.slides[language] : undefined
  return {
    id: content.id,
    number: content.number,
    folder: content.folder,
    stage: file.stage,
    translated,
    title: file.title,
    lead: file.lead,
    objectives: file.objectives,
    outOfScope: file.outOfScope,
    misconceptions: file.misconceptions,
    lessons: file.lessons.flatMap((id, position) => {
      // On the English map an untranslated chapter shows its lessons as they are: in Russian.
      const text = content.lessons[translated ? language : 'ru'].find(lesson => lesson.id === id)
      return text ? (lessonOf(content, text, position) ?? []) : []
    }),
    check: file.check,
    items: set(shapes.quizFile, own(content.quiz))?.items ?? [],
    posttest: set(shapes.posttestFile, own(content.posttest)),
    predictions: activities?.predictions ?? [],
    examples: activities?.examples ?? [],
    explorables: activities?.explorables ?? [],
    worksheet: set(shapes.worksheetFile, own(content.worksheet)),
    diagnostic: set(shapes.diagnosticFile, own(content.diagnostic)),
    scenarios: (file.scenarios ?? []).flatMap(id => {
      const sheet = content.scenarios.find(({ value }) => value?.ru.id === id)
      return set(scenarioFile, own(sheet)) ?? []
    }),
    slides: slides ? slidesIn(slides, content.id, setText) : [],
    slidesFile: slides?.file,
    handoutFile: translated ? content.handout[language]?.file : undefined,
  }
}

function lessonOf(chapter: ChapterContent, text: LessonText, position: number): Lesson | undefined {
  const head = shapes.lessonHead.safeParse(text.head.data)
  if (!head.success) return undefined
  return {
    ...head.data,
    title: typeset(text.language, head.data.title),
    lead: typeset(text.language, head.data.lead),
    id: text.id,
    chapter: chapter.id,
    number: `${chapter.number}.${position + 1}`,
    activities: placedIn(text),
    terms: [
      ...new Set(text.uses.flatMap(use => (use.name === 'Term' ? (use.attributes.get('id') ?? []) : []))),
    ],
    file: text.file,
  }
}

const placeable: Readonly<Record<string, Placed['kind']>> = {
  Prediction: 'prediction',
  Example: 'example',
  Explorable: 'explorable',
  Item: 'item',
  Worksheet: 'worksheet',
  Diagnostic: 'diagnostic',
}

/** Activities of a lesson in the order of the page. */
export function placedIn(text: LessonText): Placed[] {
  return text.uses.flatMap(({ name, attributes }) => {
    const kind = placeable[name]
    return kind ? [{ kind, id: attributes.get('id') ?? kind }] : []
  })
}

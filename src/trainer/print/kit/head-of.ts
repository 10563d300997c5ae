import { fill } from '#activities/prediction/fill.ts'
import type { CourseInLanguage } from '#course/course.ts'
import type { KitSheet } from '#course/shapes/workshop.ts'

export type HeadOf = { readonly title: string; readonly stage: number | undefined }

/** What stands at the head of a sheet: the chapter it belongs to, or its part of the kit. */
export function headOf(course: CourseInLanguage, sheet: KitSheet): HeadOf {
  const chapter = chapterOf(course, sheet)
  if (chapter) return headOfChapter(course, chapter)
  const part = course.kit.find(({ sheets }) => sheets.some(({ id }) => id === sheet.id))
  return { title: part?.title ?? '', stage: undefined }
}

/** «Этап 2. Ячейки продаж» */
export function headOfChapter(course: CourseInLanguage, id: string): HeadOf {
  const { stage, number, title } = course.chapter(id)
  const form = course.word(stage ? 'sheet.ofStage' : 'sheet.ofChapter')
  return { title: fill(form, { n: stage ?? number, title }), stage }
}

function chapterOf(course: CourseInLanguage, sheet: KitSheet): string | undefined {
  switch (sheet.kind) {
    case 'quiz':
    case 'handout':
      return sheet.of
    case 'worksheet':
      return course.chapters.find(({ worksheet }) => worksheet?.id === sheet.of)?.id
    case 'scenario':
    case 'state-board':
    case 'event-cards':
      return course.chapters.find(({ scenarios }) => scenarios.some(({ id }) => id === sheet.of))?.id
    default:
      return undefined
  }
}

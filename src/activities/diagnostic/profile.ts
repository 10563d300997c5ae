/** What stands around the diagnostic elsewhere in the course; only what exists is named. */
import type { Chapter, CourseInLanguage } from '#course/course.ts'
import { type Field, readSheet } from '../worksheet/sheet.ts'

export type Link = { readonly href: string; readonly text: string }
export type Profile = {
  readonly id: string
  readonly fields: readonly Field[]
  readonly link: Link | undefined
}
export type Around = {
  /** The sheet of the profile: what is written at the result stands there too. */
  readonly profile: Profile | undefined
  /** Sheets that the next step of each stage names, by stage. */
  readonly sheets: readonly (Link | undefined)[]
  /** The prediction that comes back beside the result. */
  readonly prediction: string | undefined
}

/** Three facts and one question to the owner: the fields of W0 that the last sentence asks for. */
const ASKED = ['first-fact', 'second-fact', 'third-fact', 'owner-question']

/** @param address of a page of the course on this host, by its path */
export function aroundOf(
  course: CourseInLanguage,
  chapter: Chapter,
  address: (path: string) => string,
): Around {
  const sheet = chapter.worksheet && readSheet(chapter.worksheet)
  const fields = sheet?.parts.flatMap(part => part.fields).filter(({ id }) => ASKED.includes(id)) ?? []
  return {
    profile: sheet && { id: sheet.id, fields, link: linkTo(chapter, address) },
    sheets: [1, 2, 3, 4].map(stage => {
      const found = course.chapters.find(({ worksheet }) => worksheet?.mark === `W${stage}`)
      return found && linkTo(found, address)
    }),
    prediction: chapter.predictions.find(each => each.kind === 'number' && each.later === 'diagnostic')?.id,
  }
}

/** The sheet of a chapter where its lesson places it; none if no page in this language has it. */
function linkTo(
  { id, translated, lessons, worksheet }: Chapter,
  address: (path: string) => string,
): Link | undefined {
  const lesson = lessons.find(({ activities }) =>
    activities.some(({ kind, id }) => kind === 'worksheet' && id === worksheet?.id),
  )
  if (!worksheet || !lesson || !translated) return undefined
  return {
    href: address(`/lessons/${id}/${lesson.id}/#worksheet-${worksheet.id}`),
    text: [worksheet.mark, worksheet.title].filter(Boolean).join('. '),
  }
}

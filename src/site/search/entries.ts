import type { Content } from '#course/content.ts'
import type { CourseInLanguage, Lesson } from '#course/course.ts'
import { plain } from '#course/inline.ts'
import { sectionsOf } from '#course/sections.ts'
import type { Found } from './index-of.ts'

/**
 * Everything that can be found in one language: lessons by section, scenarios, terms, questions. Of a question only what
 * is asked, of a scenario how it begins and what is decided in it: no option, no consequence, so that looking for a word
 * gives nothing away.
 */
export function entriesOf(course: CourseInLanguage, content: Content): Found[] {
  const chapters = course.chapters.filter(chapter => chapter.translated)
  const lessons = chapters.flatMap(chapter => chapter.lessons)
  const sections = lessons.flatMap(lesson => {
    const path = addressOf(lesson)
    const name = `${lesson.number}. ${plain(lesson.title)}`
    const mdx = content.files.get(lesson.file.replace(/^content\//, '')) ?? ''
    return sectionsOf(mdx, course.language, course.number).map(({ anchor, title, text }) => ({
      id: anchor ? `${path}#${anchor}` : path,
      kind: 'lesson' as const,
      title: title ?? plain(lesson.title),
      where: title ? name : lesson.number,
      text: anchor ? text : `${plain(lesson.lead)} ${text}`,
      path: anchor ? `${path}#${anchor}` : path,
    }))
  })
  const terms = course.glossary.map(({ id, term, text }) => ({
    id: `term ${id}`,
    kind: 'term' as const,
    title: term,
    where: '',
    text: plain(text),
    path: `/glossary/#${id}`,
  }))
  const items = chapters.flatMap(chapter =>
    chapter.items.map(item => {
      const lesson = chapter.lessons.find(({ activities }) =>
        activities.some(({ kind, id }) => kind === 'item' && id === item.id),
      )
      return {
        id: `item ${item.id}`,
        kind: 'item' as const,
        title: lesson ? `${lesson.number}. ${plain(lesson.title)}` : plain(chapter.title),
        where: '',
        text: plain(item.prompt),
        path: lesson ? `${addressOf(lesson)}#${item.id}` : `/check/${chapter.id}/`,
      }
    }),
  )
  const scenarios = chapters.flatMap(chapter =>
    chapter.scenarios.map(scenario => ({
      id: `scenario ${scenario.id}`,
      kind: 'scenario' as const,
      title: plain(scenario.title),
      where: plain(chapter.title),
      text: withoutSlots([scenario.lede, scenario.before, ...scenario.nodes.map(node => node.title)]),
      path: `/scenarios/${scenario.id}/`,
    })),
  )
  return [...sections, ...scenarios, ...terms, ...items]
}

/** Texts without the places that only a run fills. */
const withoutSlots = (texts: readonly string[]): string =>
  plain(
    texts
      .join(' ')
      .replace(/\{[^{}]*\}/g, '…')
      .replace(/\s+/g, ' '),
  )

function addressOf({ chapter, id }: Lesson): string {
  return `/lessons/${chapter}/${id}/`
}

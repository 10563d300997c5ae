import { addresses } from '../addresses.ts'
import type { Content } from '../content.ts'
import type { LessonText, Run } from '../lesson.ts'
import { didYouMean } from '../nearest.ts'
import type { Problem } from '../problem.ts'
import { slugger } from '../slug.ts'
import { inLesson } from './components.ts'

/**
 * Anchors of a page are made of its headings' words, so a heading says something, and no two say the same; nor is one
 * named like an activity on the page.
 */
export function anchors(content: Content): Problem[] {
  const lessons = content.chapters.flatMap(chapter => [...chapter.lessons.ru, ...chapter.lessons.en])
  return lessons.flatMap(lesson => {
    const taken = new Set(lesson.uses.flatMap(use => use.attributes.get('id') ?? []))
    return lesson.headings.flatMap(heading => {
      const anchor = slugger()(heading.text)
      if (anchor !== '' && !taken.has(anchor)) {
        taken.add(anchor)
        return []
      }
      const wrong = anchor === '' ? 'this heading has no word' : `"#${anchor}" stands twice on this page`
      return inLesson(lesson, heading, '', wrong, 'word the heading so that it can be linked to')
    })
  })
}

/** Links of lessons lead to pages and places that exist. Other sites are not asked: nothing leaves the device. */
export function links(content: Content): Problem[] {
  const known = addresses(content)
  for (const { id, lessons } of content.chapters)
    for (const lesson of [...lessons.ru, ...lessons.en])
      for (const anchor of anchorsOf(lesson)) known.add(`/lessons/${id}/${lesson.id}/#${anchor}`)

  return content.chapters.flatMap(({ id, lessons }) =>
    [...lessons.ru, ...lessons.en].flatMap(lesson =>
      lesson.links.flatMap(link => broken(lesson, `/lessons/${id}/${lesson.id}/`, link, known)),
    ),
  )
}

function broken(lesson: LessonText, page: string, link: Run, known: ReadonlySet<string>): Problem[] {
  if (/^(https?:|mailto:|tel:)/.test(link.text)) return []
  const address = addressOf(link.text, page)
  if (known.has(address)) return []
  const candidates = [...known].filter(candidate => candidate.includes('#') === address.includes('#'))
  const slash = `${address}/`
  const right = known.has(slash)
    ? `did you mean "${slash}"? An address ends with a slash`
    : didYouMean(address, candidates)
  return [inLesson(lesson, link, '', `the link "${link.text}" leads nowhere`, right)]
}

/** Without language: `/en/lessons/…` and `/lessons/…` are the same page to an author. */
function addressOf(url: string, page: string): string {
  try {
    const { pathname, hash } = new URL(url, `https://course.invalid${page}`)
    return decodeURI(pathname).replace(/^\/en\//, '/') + decodeURI(hash)
  } catch {
    return url // no address at all, such as «//» or a lonely «%»
  }
}

/** Headings and activities can be linked to. */
function anchorsOf(lesson: LessonText): string[] {
  const slug = slugger()
  return [
    ...lesson.headings.map(heading => slug(heading.text)),
    ...lesson.uses.flatMap(use => use.attributes.get('id') ?? []),
  ]
}

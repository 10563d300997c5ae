import type { Language } from './language.ts'
import type { LessonText, Use } from './lesson.ts'

export const slideKinds = ['title', 'plan', 'list', 'live', 'vote', 'exercise'] as const
export type SlideKind = (typeof slideKinds)[number]

/** A slide of a chapter's deck: what others need to know of it; what it shows stands in its slides.mdx. */
export interface Slide {
  id: string
  kind: SlideKind
  title: string
  /** Above the title: «Работа в тройках». */
  kicker: string | undefined
  /** Of an exercise: what its countdown starts with. */
  minutes: number | undefined
  /** The sheet of the print kit that is used. */
  sheet: string | undefined
  /** The item that a vote is about. */
  item: string | undefined
  chapter: string
  /** Place in its chapter, from 1. */
  number: number
}

/**
 * The slides of one file in their order; what has no id or an unknown kind is left out.
 * @param set sets a text in its language and fills in its numbers
 */
export function slidesIn(text: LessonText, chapter: string, set: (text: string) => string): Slide[] {
  return topSlides(text).flatMap((use, index) => {
    const kind = slideKinds.find(one => one === use.attributes.get('kind'))
    const id = use.attributes.get('id')
    if (!id || !kind) return []
    const minutes = Number(use.attributes.get('minutes') ?? Number.NaN)
    const words = (name: string) => {
      const value = use.attributes.get(name)
      return value === undefined ? undefined : set(value)
    }
    return {
      id,
      kind,
      title: words('title') ?? '',
      kicker: words('kicker'),
      minutes: Number.isFinite(minutes) ? minutes : undefined,
      sheet: use.attributes.get('sheet'),
      item: inside(text, use)
        .find(({ name }) => name === 'Vote')
        ?.attributes.get('item'),
      chapter,
      number: index + 1,
    }
  })
}

/** The slides themselves, without what stands in them. */
export function topSlides(text: LessonText): Use[] {
  return text.uses.filter(({ name }) => name === 'Slide')
}

/** The components that stand directly in another one. */
export function inside(text: LessonText, use: Use): Use[] {
  const place = text.uses.indexOf(use)
  return text.uses.filter(({ parent }) => parent === place)
}

/** Texts of one MDX file that exists once a chapter, by language. */
export type ByLanguage = Readonly<Record<Language, LessonText | undefined>>

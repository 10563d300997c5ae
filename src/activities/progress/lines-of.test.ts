import { expect, test } from 'vitest'
import { theCourse } from '#course/here.ts'
import { loadIdentities } from '#course/ids.ts'
import { languages } from '#course/language.ts'
import { linesOf } from './lines-of.ts'

test.each(languages)('the outline names all that can be done, without prose (%s)', language => {
  const course = theCourse().in(language)
  const ids = loadIdentities()
  const outline = course.chapters.map(chapter =>
    linesOf(chapter, ids, language, (of, path) => `/${of}${path}`),
  )
  for (const { lessons, items, others, check, lang } of outline) {
    const named = new Set([...items, ...others].map(({ id }) => id))
    expect(lessons.flatMap(({ acts }) => acts).filter(id => !named.has(id))).toEqual([])
    expect(items.every(({ key }) => (check?.kind === 'check') === (key !== undefined))).toBe(true)
    for (const { href } of lessons) expect(href.startsWith(`/${lang ?? language}/lessons/`)).toBe(true)
    for (const { label } of items) expect(label.length).toBeLessThanOrEqual(71)
  }
  const kept = new Set(outline.flatMap(({ others }) => others.map(({ id }) => id)))
  expect(course.chapters.flatMap(({ scenarios }) => scenarios).filter(({ id }) => !kept.has(id))).toEqual([])
  expect(JSON.stringify(outline)).not.toContain('**')
})

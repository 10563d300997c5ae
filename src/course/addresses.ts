import type { Content } from './content.ts'
import { valueAt } from './yaml.ts'

/** Pages that are there whatever the content says. The issue that builds a page adds its line. */
const places = ['/', '/progress/', '/glossary/', '/search/', '/about/', '/trainer/', '/trainer/results/']

/**
 * Every address that prose may link to, without language and base path: the site adds both.
 * Anchors of glossary and sources are in it too: `/glossary/#lead`.
 */
export function addresses(content: Content): Set<string> {
  const known = new Set(places)
  for (const { id, chapter, lessons, diagnostic } of content.chapters) {
    for (const lesson of lessons.ru) known.add(`/lessons/${id}/${lesson.id}/`)
    if (valueAt(chapter?.ru.data, ['check'])) known.add(`/check/${id}/`)
    if (diagnostic) known.add('/diagnostic/')
  }
  for (const { value } of content.trainer.workshops) if (value) known.add(`/workshops/${value.ru.id}/`)
  for (const { id } of content.glossary?.value?.ru.terms ?? []) known.add(`/glossary/#${id}`)
  for (const { id } of content.sources?.value?.ru.sources ?? []) known.add(`/about/#${id}`)
  for (const { id } of content.about?.value?.ru.papers ?? []) known.add(`/about/#${id}`)
  for (const part of ['author', 'licence', 'sources', 'model']) known.add(`/about/#${part}`)
  return known
}

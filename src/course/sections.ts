import { type MdastNode, mdxToMdast } from 'satteri'
import type { Language } from './language.ts'
import { slugger } from './slug.ts'
import { typeset } from './typography.ts'

/** What stands between two headings of a lesson, in words only. */
export interface Section {
  /** Of the heading above; none before the first. */
  anchor: string | undefined
  title: string | undefined
  text: string
}

/**
 * The prose of a lesson by sections, typeset and with its numbers, for those who read words only. Activities stand in
 * it by id and have their words elsewhere.
 * @param number a number of the company as it is read.
 */
export function sectionsOf(mdx: string, language: Language, number: (name: string) => string): Section[] {
  const slug = slugger()
  const sections: (Omit<Section, 'text'> & { texts: string[] })[] = []
  const open = (anchor?: string, title?: string) => sections.push({ anchor, title, texts: [] })
  open()
  const walk = (node: MdastNode): void => {
    if (node.type === 'heading') {
      const title = words(node)
      const anchor = slug(title)
      if (node.depth === 2) open(anchor, typeset(language, title))
      else sections.at(-1)?.texts.push(typeset(language, title))
    } else if (node.type === 'paragraph' || node.type === 'tableCell')
      sections.at(-1)?.texts.push(typeset(language, words(node)))
    else if ('children' in node) {
      const bare = node.children.some((child: MdastNode) => child.type === 'text')
      if (bare) sections.at(-1)?.texts.push(typeset(language, words(node)))
      else for (const child of node.children) walk(child)
    }
  }
  const words = (node: MdastNode): string => {
    if (node.type === 'text' || node.type === 'inlineCode') return node.value
    if (node.type === 'mdxJsxTextElement' && node.name === 'N') {
      const of = node.attributes.find(written => written.type === 'mdxJsxAttribute' && written.name === 'of')
      return of && typeof of.value === 'string' ? number(of.value) : ''
    }
    return 'children' in node ? node.children.map(words).join('') : ''
  }
  walk(mdxToMdast(mdx))
  return sections
    .map(({ texts, ...section }) => ({
      ...section,
      text: texts.filter(Boolean).join(' ').replace(/\n/g, ' '),
    }))
    .filter(section => section.text !== '')
}

/** What the editorial gates read: every passage of the content as a reader meets it, with the place to mend. */
import { type MdastNode, mdxToMdast } from 'satteri'
import { numbersOf } from '#course/check/company.ts'
import { readContent } from '#course/content.ts'
import { type Files, readFiles } from '#course/files.ts'
import { formatNumber } from '#course/format-number.ts'
import type { Language } from '#course/language.ts'
import { numberInWords } from '#course/numbers.ts'
import type { Problem } from '#course/problem.ts'
import { textsOf } from '#course/texts.ts'

/** A paragraph, a heading, a cell, a string of the data. */
export interface Passage {
  file: string
  line: number
  column: number
  path: string
  language: Language
  /** As written: numbers of the company stand as `{{group.name}}`, tags are gone. */
  text: string
  /** The same with the numbers in it. */
  read: string
  /** Of a lesson's body: `finder-keeps`. */
  lesson: string | undefined
  /** Full sentences are expected: no heading, no cell of a table. */
  prose: boolean
  /** Ids of `<Source>` in it. */
  sources: string[]
}

/** What a gate has to say of one passage. */
export interface Finding {
  wrong: string
  right: string
}

/** The gates look at `content/`; `CONTENT=…/content vitest run tests/content` looks at another copy of it. */
export const contentFolder = process.env['CONTENT'] ?? 'content'

/** Every passage under a folder of content, interface words among them. */
export function passagesIn(folder = contentFolder): Passage[] {
  return passagesOf(readFiles(folder))
}

/** The same of texts already read. */
export function passagesOf(files: Files): Passage[] {
  const content = readContent(files)
  const numbers = numbersOf(content)
  const fill = (language: Language, text: string) =>
    text.replace(numberInWords, (all, name: string) => {
      const known = numbers?.get(name)
      return known ? formatNumber(language, known.value, known.decimals) : all
    })
  const words = textsOf(content)
    .filter(text => !text.prose)
    .map(({ file, line, column, path, language, text }) => ({
      ...{ file, line, column, path, language, text },
      read: fill(language, text),
      lesson: undefined,
      prose: true,
      sources: [],
    }))
  const lessons = content.chapters.flatMap(chapter => [...chapter.lessons.ru, ...chapter.lessons.en])
  const prose = lessons.flatMap(({ file, language, id }) =>
    blocks(files.get(file.replace(/^content\//, '')) ?? '').map(block => ({
      ...block,
      file,
      language,
      path: id,
      lesson: id,
      read: fill(language, block.text),
    })),
  )
  return [...words, ...prose]
}

type Block = Pick<Passage, 'line' | 'column' | 'text' | 'prose' | 'sources'>

/** Blocks of a lesson in the order of the page. */
function blocks(mdx: string): Block[] {
  const found: Block[] = []
  const walk = (node: MdastNode): void => {
    const { line = 1, column = 1 } = node.position?.start ?? {}
    const block = (text: string, prose: boolean, sources: string[] = []) => {
      if (text.trim()) found.push({ line, column, text: text.trim(), prose, sources })
    }
    if (node.type === 'mdxJsxFlowElement') block(attribute(node, 'title'), false)
    // `<Note …>Words.</Note>` on one line has its words without a paragraph around them.
    const bare =
      node.type === 'mdxJsxFlowElement' && node.children.some((child: MdastNode) => child.type === 'text')
    if (bare || node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      const sources: string[] = []
      block(inline(node, sources), bare || node.type === 'paragraph', sources)
      return
    }
    if ('children' in node) for (const child of node.children) walk(child)
  }
  walk(mdxToMdast(mdx))
  return found
}

function inline(node: MdastNode, sources: string[]): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  if (node.type === 'break') return '\n'
  if (node.type === 'mdxJsxTextElement') {
    if (node.name === 'N') return `{{${attribute(node, 'of')}}}`
    if (node.name === 'Source') {
      sources.push(attribute(node, 'id'))
      return ''
    }
  }
  return 'children' in node ? node.children.map(child => inline(child, sources)).join('') : ''
}

function attribute(node: MdastNode, name: string): string {
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return ''
  for (const written of node.attributes)
    if (written.type === 'mdxJsxAttribute' && written.name === name && typeof written.value === 'string')
      return written.value
  return ''
}

/** Findings become problems with the place of their passage. */
export function problems(
  passages: readonly Passage[],
  gate: (passage: Passage) => readonly Finding[],
): Problem[] {
  return passages.flatMap(passage =>
    gate(passage).map(finding => {
      const { file, line, column, path } = passage
      return { file, line, column, path, ...finding }
    }),
  )
}

/** A passage for the tests of the gates themselves. */
export function saying(read: string, more: Partial<Passage> = {}): Passage {
  const place = { file: 'content/a.mdx', line: 1, column: 1, path: 'a' }
  return { ...place, language: 'ru', text: read, read, lesson: 'a', prose: true, sources: [], ...more }
}

import { fileURLToPath } from 'node:url'
import type { MdastNode, MdastPluginEntry } from 'satteri'
import { unbroken } from './inline.ts'
import type { Language } from './language.ts'
import { slugger } from './slug.ts'
import { typeset } from './typography.ts'

/**
 * Sätteri's plugin for lessons: sets the words of MDX in the language of their folder, keeps «7-й» and «5–7»
 * together, and gives headings the anchors that the check knows. Code, attributes and addresses are not words.
 * Sätteri's own `smartPunctuation` has to be off: it knows English quotation marks only.
 */
export const typographyPlugin: MdastPluginEntry = ({ fileURL }) => {
  const language: Language = fileURL && fileURLToPath(fileURL).includes('/en/') ? 'en' : 'ru'
  const slug = slugger()
  return {
    name: 'typography',
    heading(node, context) {
      // Made of the words as they were written: a no-break space in an anchor could not be typed.
      context.setProperty(node, 'data', { hProperties: { id: slug(context.textContent(node)) } })
    },
    text(node, context) {
      const at = context.indexOf(node) ?? 0
      const siblings = context.parent(node).children
      const set = between(language, standIn(siblings[at - 1]), node.value, standIn(siblings[at + 1]))
      const pieces = split(set)
      if (pieces.length > 1) context.replaceNode(node, pieces)
      else if (set !== node.value) context.setProperty(node, 'value', set)
    },
  }
}

/** Sets a run with what stands beside it: a short word holds on to the term after it, a unit to its number. */
function between(language: Language, before: string, text: string, after: string): string {
  const set = typeset(language, before + text + after)
  return set.slice(before.length, set.length - after.length)
}

/** Something as inert as what will stand there: a number, a word, or nothing. */
function standIn(node: MdastNode | undefined): string {
  if (!node || node.type === 'break') return ''
  return node.type === 'mdxJsxTextElement' && node.name === 'N' ? '0' : 'www'
}

function split(text: string): MdastNode[] {
  const pieces: MdastNode[] = []
  let end = 0
  for (const { 0: run, index } of text.matchAll(unbroken)) {
    if (index > end) pieces.push({ type: 'text', value: text.slice(end, index) })
    pieces.push({
      type: 'mdxJsxTextElement',
      name: 'span',
      attributes: [{ type: 'mdxJsxAttribute', name: 'class', value: 'nowrap' }],
      children: [{ type: 'text', value: run }],
    })
    end = index + run.length
  }
  if (end < text.length) pieces.push({ type: 'text', value: text.slice(end) })
  return pieces
}

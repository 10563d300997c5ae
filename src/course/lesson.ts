import { type MdastNode, mdxToMdast } from 'satteri'
import type { Language } from './language.ts'
import type { Place, Problem } from './problem.ts'
import { readYaml, type Yaml } from './yaml.ts'

/** A component in a lesson: `<Term id="lead">лида</Term>`. */
export interface Use extends Place {
  name: string
  /** Attributes written as text; anything else is `undefined`. */
  attributes: ReadonlyMap<string, string | undefined>
  filled: boolean
  /** Place of the component that it stands in, among all uses. */
  parent: number | undefined
}

/** A paragraph, a list or a table of its own. */
export interface Block extends Place {
  type: 'paragraph' | 'list' | 'table'
  /** Place of the component that it stands in, among all uses. */
  parent: number | undefined
  ordered: boolean
  /** Words of each point or row; of a table the head comes first. */
  rows: string[]
}

/** A run of words with the place where it begins. */
export interface Run extends Place {
  text: string
}

/** One lesson, deck of slides or printed sheet in one language as written; what it means is found out by the checks. */
export interface LessonText {
  file: string
  language: Language
  id: string
  head: Yaml
  uses: Use[]
  blocks: Block[]
  links: Run[]
  headings: (Run & { depth: number })[]
  words: Run[]
  /** `import`, `export` and `{…}`: a lesson has no code. */
  code: Run[]
  problems: Problem[]
}

/** Reads front matter and MDX with places; syntax that the build would stumble over is a problem. */
export function readLesson(file: string, language: Language, text: string): LessonText {
  const id =
    file
      .split('/')
      .at(-1)
      ?.replace(/\.mdx$/, '') ?? file
  const front = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(text)
  const head = readYaml(file, front?.[1] ?? '', { firstLine: 2 })
  const lesson: LessonText = {
    file,
    language,
    id,
    head,
    uses: [],
    blocks: [],
    links: [],
    headings: [],
    words: [],
    code: [],
    problems: [...head.problems],
  }
  try {
    collect(mdxToMdast(text), lesson, undefined)
  } catch (error) {
    lesson.problems.push(syntaxProblem(file, id, error))
  }
  return lesson
}

function collect(node: MdastNode, lesson: LessonText, parent: number | undefined, inBlock = false): void {
  let within = parent
  let isBlock = inBlock
  const place = { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 }
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      lesson.uses.push({
        ...place,
        name: node.name ?? '',
        attributes: new Map(
          node.attributes.map(attribute =>
            attribute.type === 'mdxJsxAttribute'
              ? [attribute.name, typeof attribute.value === 'string' ? attribute.value : undefined]
              : ['{…}', undefined],
          ),
        ),
        filled: node.children.length > 0,
        parent,
      })
      within = lesson.uses.length - 1
      isBlock = false
      break
    case 'paragraph':
    case 'list':
    case 'table':
      if (!inBlock && !isOnlyComponents(node))
        lesson.blocks.push({
          ...place,
          type: node.type,
          parent,
          ordered: node.type === 'list' && node.ordered === true,
          rows: node.type === 'paragraph' ? [textOf(node)] : node.children.map(textOf),
        })
      isBlock = true
      break
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (!/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value)) lesson.code.push({ ...place, text: node.value })
      break
    case 'link':
    case 'definition':
      lesson.links.push({ ...place, text: node.url })
      break
    case 'heading':
      lesson.headings.push({ ...place, depth: node.depth, text: textOf(node) })
      break
    case 'text':
      lesson.words.push({ ...place, text: node.value })
      break
    default:
  }
  if ('children' in node) for (const child of node.children) collect(child, lesson, within, isBlock)
}

/** Components on lines of their own are no paragraph of the page. */
function isOnlyComponents(node: MdastNode): boolean {
  return (
    node.type === 'paragraph' &&
    node.children.every(
      child => child.type === 'mdxJsxTextElement' || (child.type === 'text' && child.value.trim() === ''),
    )
  )
}

function textOf(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

/** The parser begins its message with `line:column:` and ends it with a rule's name in parentheses. */
function syntaxProblem(file: string, path: string, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error)
  const [, line = '1', column = '1', rest = message] = /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? []
  const said = rest.replace(/\s*\(mdx[^)]*\)\s*$/, '').replace(/\s*\(note:.*$/s, '')
  return {
    file,
    line: Number(line),
    column: Number(column),
    path,
    wrong: `this is not MDX: ${said}`,
    right: mend(said),
  }
}

function mend(message: string): string {
  const open = /closing tag for `<(\w+)>`/.exec(message)?.[1]
  if (open) return `close it with </${open}>, or write <${open} … /> if nothing stands inside`
  if (/Unexpected closing tag/.test(message))
    return 'remove it, or open the tag before it in the same paragraph'
  if (/after `<`/.test(message)) return 'write "&lt;" or the words «less than» for the sign itself'
  if (/expression|brace/.test(message))
    return 'braces mean code in MDX: a number of the company is written <N of="group.name"/>'
  return 'compare the line with another lesson'
}

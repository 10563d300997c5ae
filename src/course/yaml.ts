import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'
import { inOrder, type Path, type Place, type Problem } from './problem.ts'

/** A YAML text that remembers where everything stood. */
export interface Yaml {
  file: string
  /** First part of every id path: the file's name without ending. */
  name: string
  /** `undefined` when the syntax is broken. */
  data: unknown
  place(path: Path): Place
  /** Where the last part of the path is named: the key rather than its value. */
  keyPlace(path: Path): Place
  /** `quiz › share-of-search › options › lazy`: ids instead of positions. */
  idPath(path: Path): string
  problems: Problem[]
}

/** Where things stand in a text and what they are called there. */
export type Places = Pick<Yaml, 'file' | 'keyPlace' | 'idPath'>

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value at a path, `undefined` when the path leads nowhere. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data
  for (const part of path) {
    if (Array.isArray(value) && typeof part === 'number') value = value[part]
    else if (isRecord(value) && Object.hasOwn(value, part)) value = value[part]
    else return undefined
  }
  return value
}

/** What is wrong in the parser's words, and what an author can do about the usual ones. */
const misplaced = 'put the line where its neighbours begin, two spaces a level'
const advice: Readonly<Record<string, string>> = {
  BAD_INDENT: misplaced,
  BLOCK_AS_IMPLICIT_KEY: 'a text with ": " in it needs quotation marks, or a line of its own after ">-"',
  DUPLICATE_KEY: 'keep one of the two',
  MISSING_CHAR: 'close the quotation mark or bracket',
  TAB_AS_INDENT: 'indent with spaces',
  UNEXPECTED_TOKEN: 'check the indentation and quotation marks of this line',
  MULTILINE_IMPLICIT_KEY: 'a text over several lines starts with ">-" and stands deeper than its key',
}

interface Options {
  /** Where the text begins: front matter stands inside another file. */
  firstLine?: number
  /** JSON is YAML in braces; in it they are not refused. */
  json?: boolean
}

/** Parses a file. Broken syntax, objects in braces and aliases are problems. */
export function readYaml(file: string, text: string, { firstLine = 1, json = false }: Options = {}): Yaml {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const name =
    file
      .split('/')
      .at(-1)
      ?.replace(/\.[^/]*$/, '') ?? file
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: line + firstLine - 1, column: Math.max(1, col) }
  }
  const found: Problem[] = document.errors.map(error => ({
    file,
    ...at(error.pos[0]),
    path: name,
    wrong: `this is not YAML: ${error.message.replace(/\s+/g, ' ').trim()}`,
    right: /^Sequence item without/.test(error.message)
      ? misplaced
      : (advice[error.code] ?? 'compare the line with its neighbours'),
  }))
  visit(document, {
    Map(_key, node) {
      if (json || !node.flow || node.items.length === 0) return undefined
      found.push({
        file,
        ...at(node.range?.[0] ?? 0),
        path: name,
        wrong: 'an object in braces: a comma in its text would cut it',
        right: 'write a line for each key; a text that begins with "{" needs quotation marks',
      })
      return visit.SKIP
    },
    Alias(_key, node) {
      found.push({
        file,
        ...at(node.range?.[0] ?? 0),
        path: name,
        wrong: `"*${node.source}" repeats another place of the file`,
        right: 'write the words out, or quote a text that begins with an asterisk',
      })
    },
  })
  // After the first mistake of syntax the rest of the file is read askew: what follows would only confuse.
  const problems = document.errors.length > 0 ? inOrder(found).slice(0, 1) : found
  const data: unknown = document.errors.length > 0 ? undefined : document.toJS()

  /** Walks as far as the path exists, so that something missing is shown where it should stand. */
  const find = (path: Path): { key: number; value: number } => {
    let node: unknown = document.contents
    let found = { key: 0, value: 0 }
    if (isMap(node) || isSeq(node)) found = { key: node.range?.[0] ?? 0, value: node.range?.[0] ?? 0 }
    for (const part of path) {
      if (isMap(node)) {
        const pair = node.items.find(item => isScalar(item.key) && String(item.key.value) === String(part))
        if (!pair) break
        const key = isScalar(pair.key) ? (pair.key.range?.[0] ?? found.key) : found.key
        node = pair.value
        found = { key, value: rangeOf(node) ?? key }
      } else if (isSeq(node) && typeof part === 'number') {
        node = node.items[part]
        const value = rangeOf(node) ?? found.value
        found = { key: value, value }
      } else break
    }
    return found
  }

  return {
    file,
    name,
    data,
    problems,
    place: path => at(find(path).value),
    keyPlace: path => at(find(path).key),
    idPath: path => idPath(name, data, path),
  }
}

function rangeOf(node: unknown): number | undefined {
  if (isMap(node) || isSeq(node) || isScalar(node) || isAlias(node)) return node.range?.[0]
  return undefined
}

function idPath(name: string, data: unknown, path: Path): string {
  const parts = [name]
  path.forEach((part, depth) => {
    if (typeof part === 'number') {
      const entry = valueAt(data, path.slice(0, depth + 1))
      const id = isRecord(entry) ? entry['id'] : undefined
      const said = typeof entry === 'string' && entry.length < 40 ? entry : `#${part + 1}`
      parts.push(typeof id === 'string' ? id : said)
    } else if (depth > 0 || (part !== 'items' && part !== name)) parts.push(part)
  })
  return parts.join(' › ')
}

import type { z } from 'zod'
import { didYouMean, nearest } from './nearest.ts'
import type { Path, Problem } from './problem.ts'
import { bare, fieldsOf, inside, type Schema } from './schema-tree.ts'
import { valueAt, type Yaml } from './yaml.ts'

type Issue = z.core.$ZodIssue

/** What is said of a field that is missing, where «add it» alone would not tell why. */
const why: Readonly<Record<string, string>> = {
  explanation: 'every option is explained, the right one too: add "explanation:" in one or two sentences',
  id: 'begin the entry with "id:", lower-case Latin words joined by hyphens',
  hint: 'add "hint:", what to look at after a first miss',
  objective: 'add "objective:", the id of the objective in chapter.yaml that is practised',
}

/** Says what the schema refused in the words of a person who edits the file. */
export function shapeProblems(yaml: Yaml, schema: Schema, error: z.ZodError): Problem[] {
  // «explenation» is unknown and «explanation» missing: that is one mistake, not two.
  const misspelt = new Set(
    error.issues.flatMap(issue => {
      if (issue.code !== 'unrecognized_keys') return []
      const path = pathOf(issue)
      const known = fieldsOf(schemaAt(schema, yaml.data, path), valueAt(yaml.data, path))
      return issue.keys.map(key => JSON.stringify([...path, nearest(key, known)]))
    }),
  )
  return error.issues
    .filter(issue => !misspelt.has(JSON.stringify(pathOf(issue))))
    .flatMap(issue => explain(yaml, schema, issue))
}

function explain(yaml: Yaml, schema: Schema, issue: Issue): Problem[] {
  const path = pathOf(issue)
  const value = valueAt(yaml.data, path)
  const problem = (wrong: string, right: string, at = yaml.place(path), where = path): Problem => ({
    file: yaml.file,
    ...at,
    path: yaml.idPath(where),
    wrong,
    right,
  })
  const last = String(path.at(-1) ?? '')

  if (issue.code === 'unrecognized_keys') {
    const known = fieldsOf(schemaAt(schema, yaml.data, path), value)
    return issue.keys.map(key => {
      const where = [...path, key]
      return problem(`unknown key "${key}"`, didYouMean(key, known), yaml.keyPlace(where), where)
    })
  }
  if (value === undefined || (value === null && issue.code === 'invalid_type')) {
    const parent = yaml.place(value === null ? path : path.slice(0, -1))
    if (path.length === 0)
      return [problem('the file is empty', 'see the file of the same name in another chapter')]
    return [problem(`"${last}" is missing`, why[last] ?? `add "${last}:"${expected(issue)}`, parent, path)]
  }
  switch (issue.code) {
    case 'invalid_type':
      return [
        problem(
          `${kindOf(value)} stands where ${nameOf(issue.expected)} is expected`,
          typeHint(issue, value),
        ),
      ]
    case 'invalid_value':
      return [
        problem(`"${String(value)}" is not known here`, didYouMean(String(value), issue.values.map(String))),
      ]
    case 'invalid_union':
      return [problem(...unionWords(issue, value))]
    case 'too_small':
      if (typeof value === 'string')
        return [problem('the text is empty', 'write it, or remove the line if it may be absent')]
      return [problem(`${measure(value)} is too little`, `at least ${issue.minimum}`)]
    case 'too_big':
      return [problem(`${measure(value)} is too much`, `at most ${issue.maximum}`)]
    case 'invalid_format':
      return [
        problem(
          `"${String(value)}" does not fit`,
          issue.format === 'regex' ? issue.message : `expected: ${issue.format}`,
        ),
      ]
    default:
      return [problem(issue.message, 'see the comment beside the field in src/course/shapes')]
  }
}

function pathOf(issue: Issue): (string | number)[] {
  return issue.path.map(part => (typeof part === 'number' ? part : String(part)))
}

function schemaAt(schema: Schema, data: unknown, path: Path): Schema {
  let here = schema
  path.forEach((part, depth) => {
    here = inside(here, valueAt(data, path.slice(0, depth)), part) ?? here
  })
  return bare(here, valueAt(data, path))
}

function unionWords(issue: z.core.$ZodIssueInvalidUnion, value: unknown): [string, string] {
  const options = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : []
  if (options.length > 0)
    return [`"${String(value)}" is not a kind known here`, didYouMean(String(value), options)]
  const kinds = issue.errors.flatMap(branch =>
    branch.flatMap(one => (one.code === 'invalid_type' ? [nameOf(one.expected)] : [])),
  )
  return [
    `${kindOf(value)} does not fit here`,
    `expected: ${[...new Set(kinds)].join(' or ') || 'another value'}`,
  ]
}

function typeHint(issue: z.core.$ZodIssueInvalidType, value: unknown): string {
  if (issue.expected === 'string')
    return typeof value === 'object' ? 'write one text' : `put it in quotation marks: "${String(value)}"`
  if (issue.expected === 'number')
    return 'write the number without quotation marks, with a point for decimals'
  if (issue.expected === 'array') return 'begin each entry of the list with "- "'
  return `write ${nameOf(issue.expected)}`
}

function expected(issue: Issue): string {
  return issue.code === 'invalid_type' && issue.expected !== 'string' ? ` with ${nameOf(issue.expected)}` : ''
}

function kindOf(value: unknown): string {
  if (value === null) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  return nameOf(typeof value)
}

function nameOf(type: string): string {
  const names: Readonly<Record<string, string>> = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object with keys',
    record: 'an object with keys',
  }
  return names[type] ?? type
}

function measure(value: unknown): string {
  return Array.isArray(value) ? `a list of ${value.length}` : String(value)
}

import type { Content } from '../content.ts'
import { flatWords, placeholders } from '../interface-words.ts'
import { didYouMean } from '../nearest.ts'
import type { Path, Problem } from '../problem.ts'
import { isRecord, type Yaml } from '../yaml.ts'
import { at } from './at.ts'

/** Words of the interface: texts only, the same names in both languages, the same `{placeholders}`. */
export function interfaceTexts(content: Content): Problem[] {
  const { ru, en } = content.words
  const shapes = [ru, en].flatMap(yaml => (yaml ? texts(yaml, yaml.data, []) : []))
  if (ru && !en) {
    const right = 'add it with the names of content/words/ru.json'
    return [
      ...shapes,
      {
        file: 'content/words/en.json',
        line: 1,
        column: 1,
        path: 'en',
        wrong: 'the translation of this file is missing',
        right,
      },
    ]
  }
  if (!ru || !en || ru.problems.length + en.problems.length > 0) return shapes
  const russian = flatWords(ru.data)
  const english = flatWords(en.data)
  const missing = [...russian.keys()].flatMap(name =>
    english.has(name)
      ? []
      : at(en, name.split('.').slice(0, -1), `"${name}" is missing`, `translate "${russian.get(name)}"`),
  )
  const others = [...english].flatMap(([name, text]) => {
    const source = russian.get(name)
    if (source === undefined)
      return at(en, name.split('.'), `"${name}" is left over`, didYouMean(name, russian.keys()))
    const wanted = placeholders(source)
    return placeholders(text) === wanted
      ? []
      : at(
          en,
          name.split('.'),
          `the placeholders are ${placeholders(text) || 'none'}`,
          `in Russian they are ${wanted || 'none'}`,
        )
  })
  return [...shapes, ...missing, ...others]
}

function texts(yaml: Yaml, value: unknown, path: Path): Problem[] {
  if (isRecord(value))
    return Object.entries(value).flatMap(([key, child]) => texts(yaml, child, [...path, key]))
  if (typeof value === 'string' && value.trim() !== '') return []
  return value === undefined ? [] : [at(yaml, path, 'a text is expected', 'put the words in quotation marks')]
}

import { placeholders } from './interface-words.ts'
import { didYouMean } from './nearest.ts'
import type { Path, Problem } from './problem.ts'
import { bare, fieldsOf, hasWords, inside, isSpoken, type Schema } from './schema-tree.ts'
import { isRecord, type Yaml } from './yaml.ts'

/** Lays the words of the translation over the Russian structure; what has no translation stays Russian. */
export interface Overlaid {
  merged: unknown
  problems: Problem[]
}

/**
 * @param complete the chapter is declared translated: a gap is a problem. What is left over, and what tries to
 * change the structure, is one always.
 */
export function overlay(schema: Schema, source: Yaml, translation: Yaml, complete: boolean): Overlaid {
  const problems: Problem[] = []
  const say = (path: Path, wrong: string, right: string, onKey = false) => {
    const place = onKey ? translation.keyPlace(path) : translation.place(path)
    problems.push({ file: translation.file, ...place, path: translation.idPath(path), wrong, right })
  }

  /** `path` leads through the translation, as far as it exists. */
  function lay(here: Schema, russian: unknown, english: unknown, path: Path): unknown {
    if (isSpoken(here)) {
      if (typeof english === 'string' && english.trim() !== '') {
        const wanted = placeholders(String(russian))
        if (placeholders(english) !== wanted)
          say(
            path,
            `the placeholders are ${placeholders(english) || 'none'}`,
            `in Russian they are ${wanted || 'none'}`,
          )
        return english.trim()
      }
      say(path, 'words are expected here', `translate "${shorten(String(russian))}"`)
      return russian
    }
    if (Array.isArray(russian)) return layList(here, russian, english, path)
    if (isRecord(russian)) return layFields(here, russian, english, path)
    return russian
  }

  function layFields(here: Schema, russian: Record<string, unknown>, english: unknown, path: Path) {
    if (!isRecord(english)) {
      say(path, 'the Russian file has fields here', `there must be ${naming(here, russian)}`)
      return russian
    }
    const merged: Record<string, unknown> = { ...russian }
    const record = fieldsOf(here, russian).length === 0
    for (const key of Object.keys(english)) {
      if (key === 'id' && typeof russian['id'] === 'string') continue
      const field = inside(here, russian, key)
      const known = record ? Object.hasOwn(russian, key) : field !== undefined
      if (!known)
        say(
          [...path, key],
          `the Russian file has no "${key}" here`,
          didYouMean(key, speakingKeys(here, russian)),
          true,
        )
      else if (field && !hasWords(field))
        say(
          [...path, key],
          `"${key}" belongs to the structure, which a translation cannot change`,
          'remove the line: the Russian file decides it',
          true,
        )
      else if (!Object.hasOwn(russian, key))
        say(
          [...path, key],
          `"${key}" is left over: the Russian entry has none`,
          'remove it, or add it in Russian',
          true,
        )
    }
    for (const key of speakingKeys(here, russian)) {
      const field = inside(here, russian, key)
      if (!field) continue
      if (Object.hasOwn(english, key)) merged[key] = lay(field, russian[key], english[key], [...path, key])
      else if (complete && !empty(russian[key]))
        say(path, `the translation of "${key}" is missing`, `add "${key}:" with the words in English`)
    }
    return merged
  }

  function layList(here: Schema, russian: unknown[], english: unknown, path: Path): unknown {
    if (!Array.isArray(english)) {
      say(path, 'the Russian file has a list here', 'list the same ids with the words in English')
      return russian
    }
    const element = inside(here, russian, 0) ?? here
    const places = new Map<string, number>()
    const ids = russian.map(idOf).filter(id => id !== undefined)
    if (new Set(ids).size < ids.length) return russian // a duplicate is said of the Russian file
    english.forEach((entry, position) => {
      const id = idOf(entry)
      if (id === undefined)
        say(
          [...path, position],
          'an entry without an id',
          'begin it with "id:" and an id of the Russian list',
        )
      else if (!ids.includes(id))
        say([...path, position], `"${id}" is left over: the Russian list has no such id`, didYouMean(id, ids))
      else if (places.has(id)) say([...path, position], `"${id}" is translated twice`, 'keep one of the two')
      else places.set(id, position)
    })
    return russian.map(entry => {
      const id = idOf(entry)
      const position = id === undefined ? undefined : places.get(id)
      if (position !== undefined) return lay(element, entry, english[position], [...path, position])
      if (complete && id !== undefined && speaks(element, entry))
        say(path, `the translation of "${id}" is missing`, `add "- id: ${id}" with its words in English`)
      return entry
    })
  }

  const merged =
    source.data === undefined || translation.data === undefined
      ? source.data
      : lay(schema, source.data, translation.data ?? {}, [])
  return { merged, problems }
}

function idOf(entry: unknown): string | undefined {
  const id = isRecord(entry) ? entry['id'] : undefined
  return typeof id === 'string' ? id : undefined
}

function empty(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0)
}

function speaks(schema: Schema, entry: unknown): boolean {
  return isRecord(entry) && speakingKeys(schema, entry).some(key => !empty(entry[key]))
}

/** Fields present in Russian that hold words. */
function speakingKeys(schema: Schema, russian: Record<string, unknown>): string[] {
  return Object.keys(russian).filter(key => {
    const field = inside(bare(schema, russian), russian, key)
    return field !== undefined && hasWords(field)
  })
}

function naming(schema: Schema, russian: Record<string, unknown>): string {
  return speakingKeys(schema, russian)
    .map(key => `"${key}"`)
    .join(', ')
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

import { z } from 'zod'
import type { Path } from './problem.ts'
import { spoken } from './words.ts'
import { isRecord } from './yaml.ts'

export type Schema = z.core.$ZodType

/** The schema under `optional` and `default`; of a union the branch that the value's `kind` chooses. */
export function bare(schema: Schema, value?: unknown): Schema {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return bare(schema.def.innerType, value)
  if (schema instanceof z.ZodDiscriminatedUnion && isRecord(value)) {
    const kind = value[schema.def.discriminator]
    return schema.options.find(option => kindsOf(option, schema.def.discriminator).includes(kind)) ?? schema
  }
  return schema
}

function kindsOf(option: Schema, discriminator: string): unknown[] {
  const literal = option instanceof z.ZodObject ? option.shape[discriminator] : undefined
  return literal instanceof z.ZodLiteral ? [...literal.values] : []
}

/** The schema of an object's field, a list's element or a record's value; `undefined` when there is none. */
export function inside(schema: Schema, value: unknown, part: string | number): Schema | undefined {
  const here = bare(schema, value)
  if (here instanceof z.ZodObject) return Object.hasOwn(here.shape, part) ? here.shape[part] : undefined
  if (here instanceof z.ZodArray) return here.element
  if (here instanceof z.ZodRecord) return here.valueType
  return undefined
}

/** Names of the fields that an object may have here. */
export function fieldsOf(schema: Schema, value: unknown): string[] {
  const here = bare(schema, value)
  return here instanceof z.ZodObject ? Object.keys(here.shape) : []
}

export function isSpoken(schema: Schema): boolean {
  return spoken.has(bare(schema))
}

const speaking = new WeakMap<Schema, boolean>()

/** Whether anything in it is read by a person, at any depth. */
export function hasWords(schema: Schema): boolean {
  const known = speaking.get(schema)
  if (known !== undefined) return known
  const here = bare(schema)
  let answer = isSpoken(here)
  if (here instanceof z.ZodObject) answer = Object.values(here.shape).some(field => hasWords(field))
  else if (here instanceof z.ZodArray) answer = hasWords(here.element)
  else if (here instanceof z.ZodRecord) answer = hasWords(here.valueType)
  else if (here instanceof z.ZodUnion) answer = here.options.some(option => hasWords(option))
  speaking.set(schema, answer)
  return answer
}

/** A copy of the value in which every string that a person reads has gone through `change`. */
export function mapWords(
  schema: Schema,
  value: unknown,
  change: (text: string, path: Path) => string,
  path: Path = [],
): unknown {
  if (typeof value === 'string') return isSpoken(schema) ? change(value, path) : value
  const deeper = (child: unknown, part: string | number) => {
    const field = inside(schema, value, part)
    return field ? mapWords(field, child, change, [...path, part]) : child
  }
  if (Array.isArray(value)) return value.map(deeper)
  if (isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, deeper(child, key)]))
  return value
}

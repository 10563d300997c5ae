/** Progress as a short text for a message: all that was done and chosen, without what was written in free words. */
import type { Facts } from '../fact.ts'
import { MOST_BYTES, type Reading } from '../progress-file.ts'
import { type Code, codesIn, spell } from './code.ts'
import { deflated, inflated, inflates } from './deflate.ts'
import { type Names, namesOf, type ShortNames } from './names.ts'
import { readRows, writeRows } from './rows.ts'

/** Why a text was refused; each has a sentence in the words of the interface. Nothing was changed. */
export type TextRefusal =
  /** There is no text of this course in it. */
  | 'no-code'
  | 'cut-off'
  /** A letter is not the one that was written. */
  | 'changed'
  | 'newer'
  /** This browser cannot read what is compressed. */
  | 'no-inflate'
  | 'no-facts'

export type TextReading =
  | Extract<Reading, { is: 'read' }>
  | { readonly is: 'refused'; readonly why: TextRefusal }

export async function writeText(facts: Facts, names: ShortNames): Promise<string> {
  const rows = new TextEncoder().encode(writeRows(facts, namesOf(names)))
  const packed = await deflated(rows)
  return packed ? spell('z', packed) : spell('p', rows)
}

/** Reads every text that stands in what was pasted; where none does, the one answer says so. */
export async function readTexts(pasted: string, names: ShortNames): Promise<TextReading[]> {
  const codes = pasted.length > MOST_BYTES ? [] : codesIn(pasted)
  if (codes.length === 0) return [refuse('no-code')]
  const known = namesOf(names)
  return Promise.all(codes.map(code => readOne(code, known)))
}

async function readOne(code: Code, names: Names): Promise<TextReading> {
  if (code.is !== 'whole') return refuse(code.is)
  const { packing, bytes } = code
  if (packing === 'z' && !inflates()) return refuse('no-inflate')
  const rows = packing === 'z' ? await inflated(bytes, MOST_BYTES) : bytes
  const read = rows ? readRows(new TextDecoder().decode(rows), names) : undefined
  if (read?.is !== 'read') return refuse(read?.is === 'newer' ? 'newer' : 'changed')
  return read.facts.size === 0 && read.unreadable > 0 ? refuse('no-facts') : read
}

function refuse(why: TextRefusal): TextReading {
  return { is: 'refused', why }
}

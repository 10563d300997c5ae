/**
 * How bytes travel in a message: `[chetyre-etapa|1|z|letters|sum]`. Messengers wrap and quote lines, put invisible
 * letters into them, and take `-`, `_`, `*` and `~` for signs of their own; the letters are those of base64 with `+` and
 * `/`, which nobody touches, and what a messenger may add is taken out again.
 */
import { fingerprint } from '../fingerprint.ts'

/** Of this form; what lies in it has a version of its own. */
export const FORM = 1
const NAME = 'chetyre-etapa'

/** `z`: compressed (raw deflate), `p`: as it is, from a browser that cannot compress. */
export type Packing = 'z' | 'p'

export type Code =
  | { readonly is: 'whole'; readonly packing: Packing; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly is: 'cut-off' | 'changed' | 'newer' }

export function spell(packing: Packing, bytes: Uint8Array<ArrayBuffer>): string {
  const letters = lettersOf(bytes)
  return `[${NAME}|${FORM}|${packing}|${letters}|${sumOf(packing, letters)}]`
}

/** All codes in a text, whatever stands around and between them. */
export function codesIn(text: string): Code[] {
  // Spaces, signs of quoting and letters that are not seen; a hyphen may have become another one.
  const bare = text.replace(/[\s>"'«»“”„‘’\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g, '')
  const codes = bare.split(/\[(?=chetyre[-‐‑‒–—−]etapa\|)/).slice(1)
  return codes.map(code => readCode(code))
}

function readCode(code: string): Code {
  const [body = '', ...rest] = code.split(']')
  const [, form, packing, letters = '', sum = ''] = body.split('|')
  if (rest.length === 0) return { is: 'cut-off' }
  if (/^\d+$/.test(form ?? '') && Number(form) > FORM) return { is: 'newer' }
  if (form !== String(FORM) || (packing !== 'z' && packing !== 'p')) return { is: 'changed' }
  if (sum !== sumOf(packing, letters)) return { is: 'changed' }
  const bytes = bytesOf(letters)
  return bytes ? { is: 'whole', packing, bytes } : { is: 'changed' }
}

const sumOf = (packing: Packing, letters: string): string => fingerprint(`${packing}${letters}`)

function lettersOf(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text).replaceAll('=', '')
}

function bytesOf(letters: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(letters), letter => letter.charCodeAt(0))
  } catch {
    return undefined
  }
}

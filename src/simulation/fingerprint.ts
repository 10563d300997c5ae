import type { Facts } from './facts.ts'
import { FORMS } from './forms.ts'
import { start } from './replications.ts'
import { MONTH } from './time.ts'

/** Folds bytes into two 32-bit words, murmur style, and writes them as 16 hexadecimal digits. */
class Hash {
  #a = 0x9747b28c
  #b = 0x3c6ef372

  add(bytes: Uint8Array): void {
    let a = this.#a
    let b = this.#b
    for (const byte of bytes) {
      a = Math.imul(a ^ byte, 0x85ebca6b)
      a ^= a >>> 13
      b = Math.imul(b + byte + 1, 0xc2b2ae35)
      b ^= b >>> 15
    }
    this.#a = a
    this.#b = b
  }

  get text(): string {
    return [this.#a, this.#b].map(word => (word >>> 0).toString(16).padStart(8, '0')).join('')
  }
}

type Column = Float64Array | Uint8Array | Int16Array | Int32Array

/** Hash of every byte of the facts. */
export function fingerprint(facts: Facts): string {
  const hash = new Hash()
  const columns: Column[] = [facts.times, facts.kinds, facts.people, facts.accounts, facts.as, facts.bs]
  for (const column of columns) {
    hash.add(new Uint8Array(column.buffer, column.byteOffset, facts.length * column.BYTES_PER_ELEMENT))
  }
  return hash.text
}

/**
 * Hash of all facts of the four forms, 12 people, `months` months. The same in Node, Chromium, Firefox and
 * WebKit for the same seed: a test in each of them compares. Bytes are little-endian, as on all of them.
 */
export function fingerprintOfForms(seed = 1, months = 12): string {
  return FORMS.map(form => {
    const run = start({ form, changes: { months, warmUp: 0 } }, seed, { facts: true, end: months * MONTH })
    run.advance()
    const { facts } = run.department
    return facts === null ? '' : fingerprint(facts)
  }).join('-')
}

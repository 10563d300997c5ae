import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { coverageOf } from './coverage.ts'
import { type Family, golos, type Script, scripts, serif } from './families.ts'

const require = createRequire(import.meta.url)
const coverages = new Map<string, Set<number>>()

/** The uncut file of one script of a family, as its npm package holds it. */
export function sourceOf(family: Family, script: Script): Uint8Array {
  return readFileSync(require.resolve(`${family.files}-${script}-wght-normal.woff2`))
}

/** The source file a character is taken from, or nothing if the family has no glyph for it. */
export function scriptOf(family: Family, character: string): Script | undefined {
  const code = character.codePointAt(0) ?? 0
  return scripts.find(script => coverage(family, script).has(code))
}

/** Whether both typefaces can draw it: any sentence may end up in either. */
export function isDrawable(character: string): boolean {
  return [golos, serif].every(family => scriptOf(family, character) !== undefined)
}

function coverage(family: Family, script: Script): Set<number> {
  const key = `${family.name} ${script}`
  const known = coverages.get(key) ?? coverageOf(sourceOf(family, script))
  coverages.set(key, known)
  return known
}

import type { CutFile } from './cut.ts'
import { type Cut, cutsFor, type Family, golos, type Language, serif } from './families.ts'

const codeOf = (character: string): number => character.codePointAt(0) ?? 0

/**
 * `U+20-7E,U+A0,…` for characters in code point order. A run goes on over what nobody holds: it says less and means the
 * same, as a character of the course lies in one file of its family.
 * @param others characters of the other files of the family
 */
export function unicodeRange(characters: readonly string[], others: readonly string[] = []): string {
  const runs: [number, number][] = []
  const theirs = others.map(codeOf)
  for (const code of characters.map(codeOf)) {
    const last = runs.at(-1)
    if (last && !theirs.some(other => other > last[1] && other < code)) last[1] = code
    else runs.push([code, code])
  }
  const hex = (code: number) => code.toString(16).toUpperCase()
  return runs.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join()
}

/** The @font-face rules of a page in one language, fallbacks included. */
export function facesOf(
  language: Language,
  made: readonly CutFile[],
  url: (file: CutFile) => string,
): string {
  const files = cutsFor[language].flatMap(cut => made.filter(file => file.cut === cut))
  return [...files.map(file => face(file, url(file), files)), ...[golos, serif].flatMap(fallbacks)].join('')
}

// `optional`: the first answer must not wait for a letter, and nothing on the page may jump.
const face = ({ cut, characters }: CutFile, url: string, files: readonly CutFile[]): string =>
  `@font-face{font-family:${cut.family.name};src:url(${url})format("woff2");font-weight:${cut.family.weights.min} ${cut.family.weights.max};font-display:optional;unicode-range:${unicodeRange(characters, othersOf(cut, files))}}`

const othersOf = (cut: Cut, files: readonly CutFile[]): string[] =>
  files.flatMap(file => (file.cut.family === cut.family && file.cut !== cut ? file.characters : []))

const fallbacks = (family: Family): string[] =>
  family.fallbacks.map(
    ({ weight, local, sizeAdjust, ascent, descent }) =>
      `@font-face{font-family:${family.name}-fb;src:${local.map(name => `local("${name}")`).join()};font-weight:${weight};size-adjust:${sizeAdjust}%;ascent-override:${ascent}%;descent-override:${descent}%;line-gap-override:0%}`,
  )

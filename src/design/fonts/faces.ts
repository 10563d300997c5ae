import type { CutFile } from './cut.ts'
import { cutsFor, type Family, golos, type Language, serif } from './families.ts'

/** `U+20-7E,U+A0,…` for characters in code point order. */
export function unicodeRange(characters: readonly string[]): string {
  const runs: [number, number][] = []
  for (const character of characters) {
    const code = character.codePointAt(0) ?? 0
    const last = runs.at(-1)
    if (last && code === last[1] + 1) last[1] = code
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
  return [...files.map(file => face(file, url(file))), ...[golos, serif].flatMap(fallbacks)].join('')
}

// `optional`: the first answer must not wait for a letter, and nothing on the page may jump.
const face = ({ cut, characters }: CutFile, url: string): string =>
  `@font-face{font-family:${cut.family.name};src:url(${url})format("woff2");font-weight:${cut.family.weights.min} ${cut.family.weights.max};font-display:optional;unicode-range:${unicodeRange(characters)}}`

const fallbacks = (family: Family): string[] =>
  family.fallbacks.map(
    ({ weight, local, sizeAdjust, ascent, descent }) =>
      `@font-face{font-family:${family.name}-fb;src:${local.map(name => `local("${name}")`).join()};font-weight:${weight};size-adjust:${sizeAdjust}%;ascent-override:${ascent}%;descent-override:${descent}%;line-gap-override:0%}`,
  )

/** Languages of the course; a page loads the faces of its own language first. */
export type Language = 'ru' | 'en'

/**
 * The files of a fontsource package that are read, in the order in which a character is looked up: Latin
 * first, because the Cyrillic file has a space and an A of its own, and an English page must not fetch it.
 */
export const scripts = ['latin', 'cyrillic', 'latin-ext'] as const

/** One of the files a family is split into at the source. */
export type Script = (typeof scripts)[number]

/** A static face of the visitor's system, stretched so that lines break where they will break later. */
export interface Fallback {
  weight: string
  local: readonly string[]
  sizeAdjust: number
  ascent: number
  descent: number
}

/** A typeface: where its files come from, how far it is cut, what stands in for it. */
export interface Family {
  name: string
  files: string
  weights: { min: number; max: number }
  fallbacks: readonly Fallback[]
}

// No role of the type table is heavier than 600, and Golos has masters at 400, 500, 600 and 700:
// stopping at 600 takes 10 kB off its two files (35.4 → 25.0 kB).
const weights = { min: 400, max: 600 }

/** Golos Text: headings, interface, diagrams. */
export const golos: Family = {
  name: 'Golos',
  files: '@fontsource-variable/golos-text/files/golos-text',
  weights,
  fallbacks: [
    {
      weight: '400 549',
      local: ['Arial', 'Liberation Sans', 'Arimo'],
      sizeAdjust: 105.4,
      ascent: 93,
      descent: 20.9,
    },
    {
      weight: '550 900',
      local: ['Arial Bold', 'Liberation Sans Bold', 'Arimo Bold'],
      sizeAdjust: 99.3,
      ascent: 98.7,
      descent: 22.2,
    },
  ],
}

/** Source Serif 4: everything that is read in paragraphs. */
export const serif: Family = {
  name: 'Serif4',
  files: '@fontsource-variable/source-serif-4/files/source-serif-4',
  weights,
  fallbacks: [
    {
      weight: '400 549',
      local: ['Times New Roman', 'Liberation Serif', 'Tinos'],
      sizeAdjust: 117.8,
      ascent: 87.9,
      descent: 28.4,
    },
    // Without it `em` would look like its sentence: nothing is synthesised. Width measured in Chromium over a
    // Russian paragraph, the heights follow from it.
    {
      weight: '550 900',
      local: ['Times New Roman Bold', 'Liberation Serif Bold', 'Tinos Bold'],
      sizeAdjust: 112.9,
      ascent: 91.7,
      descent: 29.6,
    },
  ],
}

/** One file that is shipped: the characters of one source file that pass `takes`. */
export interface Cut {
  file: string
  family: Family
  script: Script
  takes(character: string): boolean
}

const all = () => true
const isLetter = (character: string) => /\p{L}/u.test(character)
const isSign = (character: string) => !isLetter(character)

const golosCyrillic: Cut = { file: 'golos-cyrillic', family: golos, script: 'cyrillic', takes: all }
const golosLatin: Cut = { file: 'golos-latin', family: golos, script: 'latin', takes: all }
const golosRouble: Cut = { file: 'golos-rouble', family: golos, script: 'latin-ext', takes: all }
const serifCyrillic: Cut = { file: 'serif-cyrillic', family: serif, script: 'cyrillic', takes: all }
const serifLatin: Cut = { file: 'serif-latin', family: serif, script: 'latin', takes: all }
const serifSigns: Cut = { file: 'serif-signs', family: serif, script: 'latin', takes: isSign }
const serifLetters: Cut = { file: 'serif-letters', family: serif, script: 'latin', takes: isLetter }
const serifRouble: Cut = { file: 'serif-rouble', family: serif, script: 'latin-ext', takes: all }

/**
 * The files a page of a language may load; the browser takes those whose characters it meets.
 *
 * Digits and punctuation lie in the Latin source file, but Russian prose seldom has a Latin letter: there
 * the serif comes in two parts and most lessons load 10 kB less. English prose keeps letters and
 * punctuation in one file, so that they are kerned with each other.
 */
export const cutsFor: Readonly<Record<Language, readonly Cut[]>> = {
  ru: [golosCyrillic, golosLatin, golosRouble, serifCyrillic, serifSigns, serifLetters, serifRouble],
  en: [golosLatin, golosCyrillic, golosRouble, serifLatin, serifCyrillic, serifRouble],
}

/** Every file once. */
export const cuts: readonly Cut[] = [...new Set(Object.values(cutsFor).flat())]

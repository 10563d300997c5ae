import { createHash } from 'node:crypto'
import source from './source-shingles.json' with { type: 'json' }

/** A run of words that the source article has, too. */
export interface Overlap {
  words: string
  /** Where it begins in the text. */
  at: number
}

// Its author and title, six words by chance: naming the article is a citation.
const citation = '945de9fea9fe'

const article: ReadonlySet<string> = new Set(source.shingles.filter(shingle => shingle !== citation))

/**
 * Runs of six words shared with the source article; runs that overlap are one. For pages:
 * give it the visible text joined across elements by spaces.
 */
export function overlaps(text: string, known = article): Overlap[] {
  const words = wordsOf(text)
  const found: { from: number; to: number }[] = []
  for (const [first, run] of runs(words).entries()) {
    if (!known.has(digest(run))) continue
    const last = found.at(-1)
    if (last && first <= last.to) last.to = first + source.words
    else found.push({ from: first, to: first + source.words })
  }
  return found.map(({ from, to }) => {
    const run = words.slice(from, to)
    return { words: run.map(([word]) => word).join(' '), at: run[0]?.index ?? 0 }
  })
}

/** The digests of a text's runs: what source-shingles.json holds of the article. */
export function shinglesOf(text: string): Set<string> {
  return new Set(runs(wordsOf(text)).map(digest))
}

/** Normalised as source-shingles.json says: lower case, ё is е, letters and digits only. */
function wordsOf(text: string) {
  return [
    ...text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .matchAll(/[a-zа-я0-9]+/g),
  ]
}

function runs(words: readonly RegExpExecArray[]): string[] {
  return words.slice(source.words - 1).map((_last, first) =>
    words
      .slice(first, first + source.words)
      .map(([word]) => word)
      .join(' '),
  )
}

/** First twelve hex digits of SHA-256. */
function digest(run: string): string {
  return createHash('sha256').update(run).digest('hex').slice(0, 12)
}

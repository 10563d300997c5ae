import type { Problem } from '#course/problem.ts'
import type { Finding, Passage } from './passages.ts'

/** Words in a sentence (course-design, § 8): at most, and on average over a lesson. */
export const longest = 30
export const average = 20

/** Words of a lesson's text: below, a page has no idea of its own; above, it has two. */
export const shortestLesson = 250
export const longestLesson = 900

/** Sentences of more than thirty words, in either language. */
export function tooLong({ read }: Passage): Finding[] {
  return sentences(read)
    .filter(sentence => wordsOf(sentence).length > longest)
    .map(sentence => ({
      wrong: `${wordsOf(sentence).length} words in one sentence: «${sentence.slice(0, 60)}…»`,
      right: `${longest} at most: divide it`,
    }))
}

/** Lessons whose sentences are too long on average, and lessons that are too short or too long. */
export function lessonLengths(passages: readonly Passage[]): Problem[] {
  const lessons = Map.groupBy(
    passages.filter(passage => passage.lesson),
    passage => passage.file,
  )
  return [...lessons.values()].flatMap(parts => {
    const [passage] = parts
    if (!passage) return []
    const { file, line, column, path } = passage
    const found = (wrong: string, right: string) => ({ file, line, column, path, wrong, right })
    const all = parts.flatMap(part => (part.prose ? sentences(part.read) : []))
    const inSentences = all.flatMap(wordsOf).length / Math.max(1, all.length)
    const words = parts.flatMap(part => wordsOf(part.read)).length
    return [
      ...(inSentences > average
        ? [found(`${inSentences.toFixed(1)} words a sentence on average`, `${average} at most`)]
        : []),
      ...(words < shortestLesson
        ? [found(`${words} words in the lesson`, `${shortestLesson} at least, or join it to another`)]
        : []),
      ...(words > longestLesson
        ? [found(`${words} words in the lesson`, `${longestLesson} at most: one idea a page`)]
        : []),
    ]
  })
}

/** A sentence ends at `.`, `!`, `?` or `…` before a space and a capital letter, a quotation mark or a digit. */
export function sentences(text: string): string[] {
  return text
    .replace(/\*\*/g, '')
    .replace(
      /(?<=(?:^|[^\p{L}])(?:\p{Lu}|ст|ч|п|пп|г|т|тыс|млн|руб|рис|гл|др|пр|им|ул|e\.g|i\.e))\.(?=[ \u00A0\n]|\p{L})/gu,
      '',
    )
    .split(/(?<=[.!?…][»“”")]*)[ \u00A0\n]+(?=[«“„"(—–]*[ \u00A0]?[\p{Lu}\p{N}{])/u)
    .filter(sentence => /\p{L}/u.test(sentence))
}

/** Words and numbers. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}{}]+(?:[-’'.,][\p{L}\p{N}]+)*/gu) ?? []
}

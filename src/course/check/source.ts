import type { Content } from '../content.ts'
import { numberInWords } from '../numbers.ts'
import type { Problem } from '../problem.ts'
import { overlaps } from '../source-overlap.ts'
import { type Text, textsOf } from '../texts.ts'

/** No run of six words of the source article: the course tells it in its own words. */
export function source(content: Content, find = overlaps): Problem[] {
  const russian = textsOf(content).filter(text => text.language === 'ru')
  return together(russian).flatMap(texts => {
    const joined = texts.map(text => text.text.replace(numberInWords, '')).join(' ')
    return find(joined).flatMap(({ words, at }) => {
      const place = textAt(texts, at)
      if (!place) return []
      const { file, line, column, path } = place
      const right = 'say it in other words: a run of six is the article’s'
      return { file, line, column, path, wrong: `the source article has «${words}»`, right }
    })
  })
}

/** The prose of a lesson is read in one go, over tags and paragraphs; words of data by themselves. */
function together(texts: readonly Text[]): Text[][] {
  const lessons = Map.groupBy(
    texts.filter(text => text.prose),
    text => text.file,
  )
  return [...lessons.values(), ...texts.filter(text => !text.prose).map(text => [text])]
}

function textAt(texts: readonly Text[], at: number): Text | undefined {
  let end = 0
  return texts.find(text => {
    end += text.text.replace(numberInWords, '').length + 1
    return at < end
  })
}

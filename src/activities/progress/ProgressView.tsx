import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { recordsOf } from '#learner/item-record.ts'
import { useFacts } from '#learner/use-facts.ts'
import { grade } from '../quiz/grade.ts'
import { ChapterTable } from './ChapterTable.tsx'
import { Kept } from './Kept.tsx'
import type { ChapterLines } from './outline.ts'
import { Transfer } from './Transfer.tsx'

export type Words = Readonly<Record<string, string>>
export type ProgressProps = {
  readonly chapters: readonly ChapterLines[]
  readonly language: 'ru' | 'en'
  readonly pass: number
  readonly words: Words
}

/** How far the learner is, what is kept of it here, and how it is taken along, loaded and erased. */
export function ProgressView({ chapters, language, pass, words }: ProgressProps): VNode {
  const facts = useFacts()
  // Nothing of this works before the script is there, so the server draws none of it.
  const [live, enliven] = useState(false)
  useEffect(() => enliven(true), [])
  if (!live) return <div class="progress" />
  const keys = new Map(chapters.flatMap(({ items }) => items.map(({ id, key }) => [id, key])))
  const records = recordsOf(facts, (id, said) => {
    const key = keys.get(id)
    return key && grade(key, said)
  })
  return (
    <div class="progress">
      <div>
        {facts.size === 0 && <p class="lede">{words['empty']}</p>}
        <ChapterTable chapters={chapters} facts={facts} records={records} pass={pass} words={words} />
        <Kept chapters={chapters} facts={facts} language={language} words={words} />
      </div>
      <Transfer facts={facts} language={language} words={words} />
    </div>
  )
}

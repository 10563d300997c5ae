import type { JSX } from 'preact'
import { FactList } from './FactList.tsx'
import type { FrameKey } from './frame.ts'
import { frameOn } from './frames.ts'
import { landscape } from './sheet.ts'
import { fill, type PlanWords } from './words.ts'

/** What is on the plan, in words, for those who do not see it; the numbers are those of the drawing. */
export function PlanList({ frame: key, words }: { frame: FrameKey; words: PlanWords['list'] }): JSX.Element {
  const frame = frameOn(key, landscape)
  return <FactList title={fill(words.title, frame)} items={words.items.map(item => fill(item, frame))} />
}

import type { JSX } from 'preact'
import type { FrameKey } from './frame.ts'
import { frameOn } from './frames.ts'
import { MarkList } from './MarkList.tsx'
import { landscape } from './sheet.ts'
import { stageTone, uses } from './uses.ts'
import type { MarkWords } from './words.ts'

/** The legend of a plan: the marks it uses, never all marks. */
export const Legend = ({
  frame,
  ...words
}: {
  frame: FrameKey
  words: MarkWords
  file?: string
}): JSX.Element => <MarkList marks={uses(frameOn(frame, landscape))} tone={stageTone[frame]} {...words} />

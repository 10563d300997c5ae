import type { VNode } from 'preact'
import { ItemForm } from './ItemForm.tsx'
import { isComplete, View } from './kinds/single/View.tsx'
import type { LessonItemProps } from './LessonItem.tsx'

const single = { View, isComplete }

/** One choice inside a lesson, the usual item there: it comes without the code of the six other kinds. */
export function LessonChoice({ posed, words }: LessonItemProps): VNode {
  return <ItemForm posed={posed} view={single} place="lesson" words={words} />
}

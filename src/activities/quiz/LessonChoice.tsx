import type { VNode } from 'preact'
import { ItemForm } from './ItemForm.tsx'
import { multi } from './kinds/multi/View.tsx'
import { sheet } from './kinds/sheet/View.tsx'
import { single } from './kinds/single/View.tsx'
import type { LessonItemProps } from './LessonItem.tsx'

const choices = { single, multi, sheet }

/** Whether it is one of the kinds that are options to choose from. */
export const isChoice = (kind: string): kind is keyof typeof choices => kind in choices

/** Options inside a lesson, the usual items there: they come without the code of the other kinds. */
export function LessonChoice({ posed, words }: LessonItemProps): VNode {
  const { kind } = posed
  return (
    <ItemForm posed={posed} view={isChoice(kind) ? choices[kind] : single} place="lesson" words={words} />
  )
}

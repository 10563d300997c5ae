import type { VNode } from 'preact'
import { ItemForm } from './ItemForm.tsx'
import type { Posed } from './pose.ts'
import type { Words } from './view.ts'
import { viewOf } from './views.ts'

export type LessonItemProps = { readonly posed: Posed; readonly words: Words }

/** An item of any kind inside a lesson. */
export function LessonItem({ posed, words }: LessonItemProps): VNode {
  return <ItemForm posed={posed} view={viewOf(posed.kind)} place="lesson" words={words} />
}

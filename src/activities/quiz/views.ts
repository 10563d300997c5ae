import type { ItemKind } from '#course/shapes/items.ts'
import type { View } from './view.ts'

const views = import.meta.glob<View>('./kinds/*/View.tsx', { eager: true })

export function viewOf(kind: ItemKind): View {
  const view = views[`./kinds/${kind}/View.tsx`]
  if (!view) throw new Error(`src/activities/quiz/kinds/${kind} has no View.tsx`)
  return view
}

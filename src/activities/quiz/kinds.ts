/**
 * The kinds of items, one line each. All else of a kind lies in its folder: `grade.ts` its credit, `ask.ts` how it is
 * put and what its key is (at build only), `View.tsx` what is operated: views.ts has these, ask.ts finds those before.
 */
import type { ItemKind } from '#course/shapes/items.ts'
import type { Key } from './key.ts'
import { grade as match } from './kinds/match/grade.ts'
import { grade as multi } from './kinds/multi/grade.ts'
import { grade as num } from './kinds/num/grade.ts'
import { grade as order } from './kinds/order/grade.ts'
import { grade as sheet } from './kinds/sheet/grade.ts'
import { grade as single } from './kinds/single/grade.ts'
import { grade as sort } from './kinds/sort/grade.ts'

/** Credit 0–1 of something said; what was said twice counts once. */
export type Grading = (key: Key, said: readonly string[]) => number

export const gradings: Readonly<Record<ItemKind, Grading>> = { single, multi, num, order, match, sort, sheet }

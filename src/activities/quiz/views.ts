/** What is operated of each kind: a check may ask all of them. */
import type { ItemKind } from '#course/shapes/items.ts'
import { match } from './kinds/match/View.tsx'
import { multi } from './kinds/multi/View.tsx'
import { num } from './kinds/num/View.tsx'
import { order } from './kinds/order/View.tsx'
import { sheet } from './kinds/sheet/View.tsx'
import { single } from './kinds/single/View.tsx'
import { sort } from './kinds/sort/View.tsx'
import type { View } from './view.ts'

const views: Readonly<Record<ItemKind, View>> = { single, multi, num, order, match, sort, sheet }

export const viewOf = (kind: ItemKind): View => views[kind]

import { group } from './group.tsx'
import { portfolio } from './portfolio.tsx'
import type { SceneOf } from './scene.ts'
import { seam } from './seam.tsx'
import { veterans } from './veterans.tsx'

/** The plan of each scenario that has one. */
export const scenes: Readonly<Record<string, SceneOf>> = {
  veterans,
  'change-group': group,
  seam,
  'key-or-large': portfolio,
}

import type { SceneOf } from './scene.ts'

/** The plan of each scenario that has one; a page loads only its own. */
export const scenes: Readonly<Record<string, () => Promise<SceneOf>>> = {
  veterans: () => import('./veterans.tsx').then(({ veterans }) => veterans),
  'change-group': () => import('./group.tsx').then(({ group }) => group),
  seam: () => import('./seam.tsx').then(({ seam }) => seam),
  'key-or-large': () => import('./portfolio.tsx').then(({ portfolio }) => portfolio),
}

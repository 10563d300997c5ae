/** Where a room is kept on this device: under the learner's root, so that «/progress/» shows and erases it. */
import type { Kept } from './kept.ts'

/** @param open may throw: the mere sight of `localStorage` does where cookies are forbidden. */
export function roomDrawer(prefix: string, deck: string, open: () => Storage | undefined) {
  const key = `${prefix}:room:${deck}`
  return {
    load(): unknown {
      try {
        return JSON.parse(open()?.getItem(key) ?? 'null')
      } catch {
        return undefined
      }
    },
    save(kept: Kept): void {
      try {
        open()?.setItem(key, JSON.stringify(kept))
      } catch {
        // The show goes on from memory, and from the other window.
      }
    },
  }
}

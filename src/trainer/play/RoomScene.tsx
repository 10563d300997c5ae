import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Log } from '#activities/scenario/play.ts'
import type { SceneOf } from '#activities/scenario/player/scenes/scene.ts'
import { scenes } from '#activities/scenario/player/scenes/scenes.ts'
import type { Run } from '#activities/scenario/run.ts'
import type { RoomBook } from './room-book.ts'

type Props = { readonly book: RoomBook; readonly log: Log; readonly run: Run }

/** The department of a moment as a plan; the words beside it say the same. */
export function RoomScene({ book, log, run }: Props): VNode {
  const [scene, take] = useState<{ readonly of: SceneOf }>()
  const load = scenes[book.program.id]
  useEffect(() => {
    load?.().then(
      of => take({ of }),
      // Without it the words remain.
      () => {},
    )
  }, [load])
  return (
    <svg class="play-scene plan" viewBox="0 0 560 210" aria-hidden="true">
      {scene?.of({ book, log, run }).drawing}
    </svg>
  )
}

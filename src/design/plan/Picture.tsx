import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { Drawing } from './Drawing.tsx'
import type { Frame, FrameKey } from './frame.ts'
import { Labels } from './Labels.tsx'
import type { Label } from './labels.ts'
import type { Pose } from './pose.ts'
import type { Sheet, Size } from './sheet.ts'

export interface PictureProps {
  sheet: Sheet
  pose: Pose
  frames: (key: FrameKey) => Frame
  sizes: Size[]
  name: string
  /** Absent while things move: words would stand beside the wrong thing. */
  labels?: Label[] | undefined
}

/** One of the two drawings of the moving plan; not drawn again unless its pose changes. */
export function Picture({ sheet, pose, frames, sizes, name, labels }: PictureProps): JSX.Element {
  return useMemo(
    () => (
      <div class={`plan plan-${sheet.portrait ? 'portrait' : 'landscape'}`}>
        <svg viewBox={sheet.view} role="img" aria-label={name}>
          <Drawing pose={pose} sheet={sheet} frames={frames} sizes={sizes} />
          {labels && !sheet.portrait && <Labels labels={labels} />}
        </svg>
      </div>
    ),
    [pose, labels, name],
  )
}

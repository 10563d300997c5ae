import type { JSX } from 'preact'
import type { FrameKey } from './frame.ts'
import { frameOn, sheetOf } from './frames.ts'
import { Labels } from './Labels.tsx'
import { labels } from './labels.ts'
import { StillDrawing } from './StillDrawing.tsx'
import { fill, type Place } from './words.ts'
import './plan.css'

export interface PlanProps {
  frame: FrameKey
  /** Turned for a phone; words are not drawn on a turned plan, the caption and the list have them. */
  portrait?: boolean
  /** What the drawing says, in one sentence; counts in braces. */
  label: string
  places?: Partial<Record<Place, string>>
  /** Address of the plan's file (plan-file.tsx): without it the drawing is in the page itself. */
  file?: string
}

/** One key frame at rest, as a picture with a name. */
export function Plan({ frame: key, portrait = false, label, places = {}, file }: PlanProps): JSX.Element {
  const sheet = sheetOf(portrait)
  const frame = frameOn(key, sheet)
  return (
    <div class="plan">
      <svg viewBox={sheet.view} role="img" aria-label={fill(label, frame)}>
        {file ? (
          <use href={`${file}#${portrait ? 'portrait' : 'landscape'}`} />
        ) : (
          <StillDrawing frame={key} sheet={sheet} />
        )}
        {!portrait && <Labels labels={labels(frame, places)} />}
      </svg>
    </div>
  )
}

import type { JSX } from 'preact'
import { clients } from './cast.ts'
import { Drawing } from './Drawing.tsx'
import type { FrameKey } from './frame.ts'
import { frameOn, sheetOf } from './frames.ts'
import { Labels } from './Labels.tsx'
import { labels } from './labels.ts'
import { pose } from './pose.ts'
import { fill, type Place } from './words.ts'
import './plan.css'

export interface PlanProps {
  frame: FrameKey
  /** Turned for a phone; words are not drawn on a turned plan, the caption and the list have them. */
  portrait?: boolean
  /** What the drawing says, in one sentence; counts in braces. */
  label: string
  places?: Partial<Record<Place, string>>
}

const sizes = clients.map(client => client.size)

/** One key frame at rest, as a picture with a name. */
export function Plan({ frame: key, portrait = false, label, places = {} }: PlanProps): JSX.Element {
  const sheet = sheetOf(portrait)
  const frame = frameOn(key, sheet)
  return (
    <div class="plan">
      <svg viewBox={sheet.view} role="img" aria-label={fill(label, frame)}>
        <Drawing
          pose={pose(frame, sheet)}
          sheet={sheet}
          frames={wanted => frameOn(wanted, sheet)}
          sizes={sizes}
        />
        {!portrait && <Labels labels={labels(frame, places)} />}
      </svg>
    </div>
  )
}

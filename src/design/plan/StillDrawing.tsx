import type { JSX } from 'preact'
import { clients } from './cast.ts'
import { Drawing } from './Drawing.tsx'
import type { FrameKey } from './frame.ts'
import { frameOn } from './frames.ts'
import { pose } from './pose.ts'
import type { Sheet } from './sheet.ts'

const sizes = clients.map(client => client.size)

/** A key frame at rest, without words. */
export const StillDrawing = ({ frame, sheet }: { frame: FrameKey; sheet: Sheet }): JSX.Element => (
  <Drawing
    pose={pose(frameOn(frame, sheet), sheet)}
    sheet={sheet}
    frames={wanted => frameOn(wanted, sheet)}
    sizes={sizes}
  />
)

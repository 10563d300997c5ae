import type { VNode } from 'preact'
import { Inline } from '../../prediction/Inline.tsx'

/** A text of the scenario; its paragraphs stand on lines of their own. */
export const Paragraphs = ({ text }: { readonly text: string }): VNode => (
  <div class="told">
    {text.split(/\n+/).map(part => (
      <p key={part}>
        <Inline text={part} />
      </p>
    ))}
  </div>
)

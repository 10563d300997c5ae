import type { ComponentChildren, VNode } from 'preact'
import { Inline } from '#activities/prediction/Inline.tsx'

type Props = { readonly kicker: string; readonly title: string; readonly children?: ComponentChildren }

/** Above and below: where we are, and one sentence that a room reads first. */
export const SlideHead = ({ kicker, title, children }: Props): VNode => (
  <header class="play-head">
    <p class="play-kicker">
      <Inline text={kicker} />
    </p>
    <h2 class={title.length > 60 ? 'is-long' : undefined}>
      <Inline text={title} />
    </h2>
    {children}
  </header>
)

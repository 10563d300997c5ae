import type { ComponentChildren, VNode } from 'preact'
import { useState } from 'preact/hooks'

type Props = { readonly summary: ComponentChildren; readonly children: () => ComponentChildren }

/** Details that are drawn only when opened: a file of anyone may bring a hundred thousand records. */
export function Fold({ summary, children }: Props): VNode {
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children()}
    </details>
  )
}

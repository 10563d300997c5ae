import type { RefObject, VNode } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import type { Posed } from '../../pose.ts'
import type { Phase } from '../../view.ts'

type LinesProps = {
  readonly posed: Posed
  readonly said: readonly string[]
  readonly phase: Phase
  readonly root: RefObject<HTMLElement | null>
}
type Line = { readonly pair: string; readonly path: string }

/** From each row to its card. Decoration: the lists say the same. Where there is no room beside, CSS leaves them out. */
export function Lines({ posed, said, phase, root }: LinesProps): VNode {
  const [lines, setLines] = useState<readonly Line[]>([])
  const right = phase === 'open' ? posed.answer?.key.right : undefined

  useLayoutEffect(() => {
    const around = root.current
    if (!around) return
    const draw = () => setLines(said.flatMap(pair => lineOf(around, posed, pair) ?? []))
    draw()
    if (typeof ResizeObserver === 'undefined') return
    const watch = new ResizeObserver(draw)
    watch.observe(around)
    return () => watch.disconnect()
  }, [said.join(' '), phase])

  return (
    <svg class="match-lines" aria-hidden="true" fill="none" stroke="currentColor">
      {lines.map(({ pair, path }) => (
        <path key={pair} d={path} class={right && (right.includes(pair) ? 'is-right' : 'is-wrong')} />
      ))}
    </svg>
  )
}

function lineOf(around: HTMLElement, { parts, places }: Posed, pair: string): Line | undefined {
  const [row, card] = pair.split(':')
  const from = around.querySelectorAll('.match-rows > li')[parts.findIndex(({ id }) => id === row)]
  const to = around.querySelectorAll('.match-cards > li:not(.carried)')[
    places.findIndex(({ id }) => id === card)
  ]
  if (!from || !to) return undefined
  const { left, top } = around.getBoundingClientRect()
  const [a, b] = [from.getBoundingClientRect(), to.getBoundingClientRect()]
  const middle = (box: DOMRect) => Math.round(box.top + box.height / 2 - top)
  return {
    pair,
    path: `M${Math.round(a.right - left)} ${middle(a)}L${Math.round(b.left - left)} ${middle(b)}`,
  }
}

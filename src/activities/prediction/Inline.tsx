import type { VNode } from 'preact'
import { unbroken } from '#course/inline.ts'

/** Typeset words of the content: `**strong**` and numbers that must not break. */
export function Inline({ text }: { readonly text: string }): VNode {
  return (
    <>
      {text.split(/\*\*(.+?)\*\*/s).map((part, place) => {
        const whole = <Unbroken key={`${place}`} text={part} />
        return place % 2 === 1 ? <strong key={`${place}`}>{whole}</strong> : whole
      })}
    </>
  )
}

function Unbroken({ text }: { readonly text: string }): VNode {
  const runs = text.match(unbroken)
  return (
    <>
      {text
        .split(unbroken)
        .map((part, place) => [part, runs?.[place] && <span class="nowrap">{runs[place]}</span>])}
    </>
  )
}

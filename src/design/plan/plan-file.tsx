import { renderToString } from 'preact-render-to-string'
import type { FrameKey } from './frame.ts'
import { frameOn } from './frames.ts'
import { LegendSign } from './MarkList.tsx'
import { StillDrawing } from './StillDrawing.tsx'
import { landscape, portrait } from './sheet.ts'
import { stageTone, uses } from './uses.ts'

/**
 * What the classes of a drawing look like, as attributes: the sheets of a page do not reach into a file, but the
 * custom properties of the place where it is used do, so that it follows every theme. The order is that of plan.css.
 */
const looks: readonly (readonly [string, string])[] = [
  ['plan-mark', 'fill="var(--ink)"'],
  ['plan-pen', 'fill="none" stroke="var(--ink)"'],
  ['plan-floor', 'fill="var(--surface)"'],
  ['plan-paper', 'fill="var(--paper)"'],
  ['plan-t2', 'fill="var(--t2)"'],
  ['plan-t4', 'fill="var(--t4)"'],
  ['plan-wall', 'fill="none" stroke="var(--wall)" stroke-linecap="square"'],
  ['plan-line', 'fill="none" stroke="currentColor"'],
  ['plan-fill', 'fill="currentColor"'],
  ['plan-ink', 'color="var(--ink)"'],
  ['plan-s1', 'color="var(--s1)"'],
  ['plan-s2', 'color="var(--s2)"'],
  ['plan-s3', 'color="var(--s3)"'],
  ['plan-s4', 'color="var(--s4)"'],
  ['plan-edge', 'color="var(--edge)"'],
]

/** The drawings of a frame on both sheets and the marks of its legend as one file, for `<use href="file#landscape">`. */
export function planFile(frame: FrameKey): string {
  const drawn = [landscape, portrait].map(sheet => {
    const drawing = renderToString(<StillDrawing frame={frame} sheet={sheet} />)
    return `<g id="${sheet.portrait ? 'portrait' : 'landscape'}">${drawing}</g>`
  })
  const marks = uses(frameOn(frame, landscape)).map(mark => {
    const sign = renderToString(<LegendSign mark={mark} tone={stageTone[frame]} />)
    return `<g id="${mark}">${sign}</g>`
  })
  const look = (names: string): string =>
    names
      .split(' ')
      .map(name => looks.find(([known]) => known === name)?.[1] ?? fail(name))
      .join(' ')
  const plain = [...drawn, ...marks].join('').replace(/class="([^"]*)"/g, (_, names: string) => look(names))
  return `<svg xmlns="http://www.w3.org/2000/svg">${plain.replace(/><\/path>/g, '/>')}</svg>`
}

function fail(name: string): never {
  throw new Error(`plan-file.tsx does not know how ${name} looks`)
}

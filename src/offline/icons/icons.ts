/** Pictures of the installed course, all drawn from `public/app.svg`. */
import { readFileSync } from 'node:fs'
import { png } from './png.ts'
import { coverage, outlinesOf } from './raster.ts'

interface Icon {
  side: number
  purpose: 'any' | 'maskable'
  /** Share of the side that stays free on each edge: a mask may cut off a fifth. */
  margin: number
}

export const icons: Readonly<Record<string, Icon>> = {
  'icon-192': { side: 192, purpose: 'any', margin: 0.04 },
  'icon-512': { side: 512, purpose: 'any', margin: 0.04 },
  'icon-maskable-512': { side: 512, purpose: 'maskable', margin: 0.22 },
  'apple-touch-icon': { side: 180, purpose: 'any', margin: 0.12 },
}

/** The PNG of an icon. */
export function iconFile({ side, margin }: Icon): Buffer {
  const svg = readFileSync('public/app.svg', 'utf8')
  const [, paper = ''] = /fill="#(\w+)"\s+d="M0 0h24v24H0z"/.exec(svg) ?? []
  const [, ink = '', d = ''] = /fill="#(\w+)"\s+d="(M0 0h24v8[^"]*)"/.exec(svg) ?? []
  if (!paper || !d) throw new Error('public/app.svg is drawn in a way that icons.ts does not know.')
  return png(coverage(outlinesOf(d), side, 24, margin), side, whole(ink), whole(paper))
}

const whole = (hex: string): string => (hex.length === 3 ? hex.replace(/./g, '$&$&') : hex)

/** Pictures of the installed course: `public/<name>.png`, drawn from `public/app.svg` by `npm run icons`. */
export interface Icon {
  /** Pixels. */
  readonly side: number
  readonly purpose: 'any' | 'maskable'
  /** Share of the side that stays free on each edge: a mask may cut off a fifth. */
  readonly margin: number
}

export const icons: Readonly<Record<string, Icon>> = {
  'icon-192': { side: 192, purpose: 'any', margin: 0.04 },
  'icon-512': { side: 512, purpose: 'any', margin: 0.04 },
  'icon-maskable-512': { side: 512, purpose: 'maskable', margin: 0.22 },
  'apple-touch-icon': { side: 180, purpose: 'any', margin: 0.12 },
}

/** How large and where the stage of 1280 × 720 stands; set through the CSSOM, as the policy refuses style attributes. */
export const WIDTH = 1280
export const HEIGHT = 720

export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface Fitted {
  readonly scale: number
  readonly x: number
  readonly y: number
}

/** The largest stage that fits into a box, in its middle. */
export function stageIn({ left, top, width, height }: Box): Fitted {
  const scale = Math.max(0.01, Math.min(width / WIDTH, height / HEIGHT))
  return { scale, x: left + (width - WIDTH * scale) / 2, y: top + (height - HEIGHT * scale) / 2 }
}

/** @param name of the custom properties: `current` gives --current-scale, --current-x and --current-y */
export function place(name: string, { scale, x, y }: Fitted): void {
  const { style } = document.documentElement
  style.setProperty(`--${name}-scale`, String(scale))
  style.setProperty(`--${name}-x`, `${x}px`)
  style.setProperty(`--${name}-y`, `${y}px`)
}

/** Fits the stages into what the presenter keeps free for them; into the window they fit by deck.css. */
export function fitHere(): void {
  const cell = document.querySelector('.slides')?.clientWidth ?? WIDTH
  document.documentElement.style.setProperty('--cell-width', `${cell}px`)
  for (const name of ['current', 'next']) {
    const free = document.querySelector(`[data-place="${name}"]`)?.getBoundingClientRect()
    if (!free) continue
    const { left, top, width, height } = free
    place(name, stageIn({ left: left + window.scrollX, top: top + window.scrollY, width, height }))
  }
}

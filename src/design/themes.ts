/** The colours of one theme by token name, without the dashes. */
export type Theme = Readonly<Record<string, string>>

/**
 * The themes as tokens.css states them, so that nothing that checks or prints them keeps a second copy.
 * High contrast stands there twice (the switch, the wish of the system): both are returned.
 */
export function themesIn(
  css: string,
): Readonly<Record<'light' | 'dark' | 'contrast' | 'moreContrast', Theme>> {
  const light: Record<string, string> = {}
  const dark: Record<string, string> = {}
  for (const [, name = '', one = '', other = ''] of css.matchAll(
    /--([\w-]+):\s*light-dark\((#\w+),\s*(#\w+)\)/g,
  )) {
    light[name] = one
    dark[name] = other
  }
  const always = coloursIn(css.slice(0, css.indexOf('data-theme')))
  const ownWords = (start: string) => {
    const from = css.indexOf(start)
    if (from < 0) throw new Error(`tokens.css has no ${start}`)
    return { ...always, ...coloursIn(css.slice(from, css.indexOf('}', from))) }
  }
  return {
    light: { ...always, ...light },
    dark: { ...always, ...dark },
    contrast: ownWords(':root[data-theme="contrast"]'),
    moreContrast: ownWords('@media (prefers-contrast: more)'),
  }
}

const coloursIn = (css: string): Record<string, string> =>
  Object.fromEntries(
    [...css.matchAll(/--([\w-]+):\s*(#\w+);/g)].map(([, name = '', hex = '']) => [name, hex]),
  )

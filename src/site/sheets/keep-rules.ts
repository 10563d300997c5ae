import { type Declaration, type Selector, transform } from 'lightningcss'

export interface StyleRule {
  readonly selectors: readonly Selector[]
  readonly declarations: readonly Declaration[]
}

/**
 * The sheet, minified, with some of its rules for elements, and without blocks that hold none any more.
 * @param keeps is asked about each, in their order
 */
export function keepRules(css: string, keeps: (rule: StyleRule, n: number) => boolean): string {
  let n = 0
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    visitor: {
      Rule: {
        style({ value: { selectors, declarations } }) {
          const all = [...(declarations?.declarations ?? []), ...(declarations?.importantDeclarations ?? [])]
          // Whole rules only: lightningcss 1.3x cannot read back some of the rules that it hands out.
          return keeps({ selectors, declarations: all }, n++) ? undefined : []
        },
      },
    },
  })
  return withoutEmpty(code)
}

/** The sheet, minified, without the selectors that are not kept, and without rules and blocks that lose all they have. */
export function keepSelectors(css: string, keeps: (selector: Selector) => boolean): string {
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    visitor: { Selector: selector => (keeps(selector) ? undefined : []) },
  })
  return withoutEmpty(code)
}

/** A block that lost all its rules goes when it is read again. */
const withoutEmpty = (code: Uint8Array): string =>
  transform({ filename: 'page.css', code, minify: true }).code.toString()

/** Numbers as people type them: spaces between thousands, a comma or a point, any minus. */
export function readNumber(text: string): number | undefined {
  const plain = text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(',', '.')
    .replace('−', '-')
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined
}

export type Bounds = { readonly from?: number | undefined; readonly to?: number | undefined }

/** @returns undefined for what is no number or lies outside the bounds. */
export function readWithin(text: string, { from, to }: Bounds): number | undefined {
  const value = readNumber(text)
  if (value === undefined || value < (from ?? -Infinity) || value > (to ?? Infinity)) return undefined
  return value
}

/** A kept number as it stands in a field: the comma of Russian, no grouping. */
export function typedNumber(language: string, value: number): string {
  return language === 'ru' ? String(value).replace('.', ',') : String(value)
}

import { curlQuotes } from './quotes.ts'
import { numberSigns } from './signs.ts'

const nbsp = '\u00A0'

const units =
  'h|min|s|days?|weeks?|months?|years?|kg|t|m|m²|km|hours?|minutes?|points?|times|million|thousand'

const rules: readonly (readonly [RegExp, string])[] = [
  [/\.\.\./g, '…'],
  [/(?<=[\d)}%])[ \n\u00A0]+-[ \n\u00A0]+(?=[\d({])/g, ' − '],
  [/(?<=\S)[ \n\u00A0]+[-–—][ \n\u00A0]+(?=\S)/g, `${nbsp}– `],
  [/^[ \n\u00A0]*[-–—][ \n\u00A0]+(?=\S)/g, `${nbsp}– `],
  [/(?<=\S)[ \n\u00A0]+[-–—]$/g, `${nbsp}–`],
  [/(?<=[\d}])[ \n\u00A0]+(?=%)/g, ''],
  [new RegExp(`(?<=[\\d}])[ \\n\\u00A0]+(?=(?:${units})(?![\\p{L}\\d]))`, 'gu'), nbsp],
  [/(?<=(?<!\p{L})(?:RUB|No\.|pp?\.|art\.|Art\.))[ \n\u00A0]+(?=[\d{])/gu, nbsp],
  [/(?<=(?<!\p{L})\p{Lu}\.)[ \n\u00A0]+(?=\p{Lu}[\p{L}.])/gu, nbsp],
  // An apostrophe inside and after a word; a single mark before a word opens.
  [/(?<=^|[\s([“—–])'(?=\p{L})/gu, '‘'],
  [/'/g, '’'],
]

/** British spelling stays the author's; marks, dashes and spaces are set here. */
export function typesetEnglish(text: string): string {
  let result = curlQuotes(text, [
    ['“', '”'],
    ['‘', '’'],
  ])
  result = numberSigns(result)
  for (const [found, becomes] of rules) result = result.replace(found, becomes)
  return result.replace(/(?<![\p{L}\p{N}.,/\-_#])\d{5,}(?![\p{L}\p{N}/\-_]|[.,]\d)/gu, digits =>
    digits.replace(/\B(?=(\d{3})+$)/g, ','),
  )
}

import type { Language } from './language.ts'

const formats = new Map<string, Intl.NumberFormat>()

/**
 * A number as it is read: 12 345,6 in Russian (classes from five digits), 12,345.6 in English, «−» before a
 * negative one. What is not a number is shown as a dash. Small on purpose: islands call it in the browser.
 */
export function formatNumber(language: Language, value: number, decimals = 0): string {
  if (!Number.isFinite(value)) return '—'
  const name = `${language}${decimals}`
  let format = formats.get(name)
  if (!format) {
    format = new Intl.NumberFormat(language === 'ru' ? 'ru-RU' : 'en-GB', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      useGrouping: language === 'ru' ? 'min2' : 'auto',
      // Otherwise −0,4 rounded to a whole number reads «−0».
      signDisplay: 'negative',
    })
    formats.set(name, format)
  }
  return format.format(value).replace('-', '−')
}

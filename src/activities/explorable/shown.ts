import { formatNumber } from '#course/format-number.ts'
import type { Language } from '#course/language.ts'
import type { ReadOut } from '#course/model/declaration.ts'
import type { Interval } from '#simulation/intervals.ts'

/**
 * «15,8 % ± 0,2»: a number of the model with half of its 95 % interval, «—» where there is none. A difference has
 * its sign.
 */
export function shown(
  language: Language,
  value: Interval | undefined,
  { decimals, percent, against }: Pick<ReadOut, 'decimals' | 'percent' | 'against'>,
): string {
  const { mean = null, ci95 = null } = value ?? {}
  if (mean === null) return '—'
  const sign = against !== undefined && Number(mean.toFixed(decimals)) > 0 ? '+' : ''
  const unit = percent ? (language === 'en' ? '%' : '\u00a0%') : ''
  const number = sign + formatNumber(language, mean, decimals) + unit
  return ci95 === null ? number : `${number}\u00a0±\u00a0${formatNumber(language, ci95, decimals)}`
}

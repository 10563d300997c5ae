import { curlQuotes } from './quotes.ts'
import { numberSigns } from './signs.ts'

const nbsp = '\u00A0'
/** A source line may end anywhere, so a line break is a space like any other. */
const gap = '[ \\n\\u00A0]+'

function rule(pattern: string): RegExp {
  return new RegExp(pattern.replaceAll('~', gap), 'gu')
}

const units =
  'ч|мин|сек|с|дн|мес|г|кг|т|м|м²|м³|км|шт|чел|₽|%|‰|тыс|млн|млрд|руб|коп|лет|года?|раза?|дней|дня|день|час(?:а|ов)?|минут[аы]?|недел[ьяи]|месяц(?:а|ев)?|рубл(?:ь|я|ей)|процент(?:а|ов)?|пункт(?:а|ов)?'
const months = 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря'

/** Each rule: what is found, what it becomes. Order matters only where a comment says so. */
const rules: readonly (readonly [RegExp, string])[] = [
  [rule('\\.\\.\\.'), '…'],
  // Between numbers it is arithmetic, between words a dash: the first rule goes first.
  [rule('(?<=[\\d)}%])~-~(?=[\\d({])'), ` − `],
  [rule('(?<=[^\\s])~[-–—]~(?=[^\\s])'), `${nbsp}— `],
  [rule('^~?[-–—]~(?=[^\\s])'), `${nbsp}— `],
  [rule('(?<=[^\\s])~[-–—]$'), `${nbsp}—`],
  // «20%» and «5₽» get their space, «20 %» the one that does not break.
  [rule('(?<=[\\d}])[ \\n\\u00A0]*(?=[%‰₽])'), nbsp],
  [rule(`(?<=[\\d}½])~(?=(?:${units})(?![\\p{L}\\d]))`), nbsp],
  [rule('(?<=(?:тыс\\.|млн|млрд))~(?=₽|руб)'), nbsp],
  [rule(`(?<=(?<!\\d)\\d{1,2})~(?=(?:${months})(?!\\p{L}))`), nbsp],
  [rule('(?<=[№§])[ \\n\\u00A0]*(?=\\d)'), nbsp],
  [rule('(?<=(?<!\\p{L})(?:ст|ч|п|пп|подп|рис|табл|стр|с|гл|кн|т)\\.)~(?=\\d)'), nbsp],
  [rule('(?<=\\d)~(?=(?:ст|ч|п)\\.[ \\n\\u00A0]*\\d)'), nbsp],
  [rule('(?<=(?<!\\p{L}|\\d[ \\n\\u00A0])(?:г|ул|им|д|пр)\\.)~(?=\\p{Lu})'), nbsp],
  [rule('(?<=(?<!\\p{L})т\\.)[ \\n\\u00A0]*(?=[дпекнч]\\.)'), nbsp],
  [rule('(?<=(?<!\\p{L})\\p{Lu}\\.)~(?=\\p{Lu}[\\p{L}.])'), nbsp],
  [rule('(?<=\\p{Lu}\\p{Ll}+)~(?=\\p{Lu}\\.[ \\n\\u00A0]?\\p{Lu}\\.)'), nbsp],
  // After words of one and two letters; «ч» of «160 ч» is a unit and lets the next word go.
  [rule('(?<=(?<![\\p{L}\\p{N}\\-–’]|[\\d}]\u00A0)\\p{L}{1,2})[ \\n]+(?=[^\\s])'), nbsp],
  [rule('(?<=(?<![\\d,.])\\d{1,3})[ \\n](?=\\d{3}(?!\\d))'), nbsp],
]

/** Classes of numbers from five digits on: 12 345, but 1234; digits glued to letters or dots are names. */
function classes(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}.,/\-_#])\d{5,}(?![\p{L}\p{N}/\-_]|[.]\d)/gu, digits =>
    digits.replace(/\B(?=(\d{3})+$)/g, nbsp),
  )
}

/** Russian as in the editorial standard (course-design, § 8). */
export function typesetRussian(text: string): string {
  let result = curlQuotes(text, [
    ['«', '»'],
    ['„', '“'],
  ])
  result = numberSigns(result)
  for (const [found, becomes] of rules) result = result.replace(found, becomes)
  return classes(result)
}

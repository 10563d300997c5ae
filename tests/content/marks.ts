import { typeset } from '#course/typography.ts'
import type { Finding, Passage } from './passages.ts'

/** What a typeset text never has, by language; `right` says what the author can do where the build cannot. */
const never: readonly (readonly ['ru' | 'en' | 'both', RegExp, string])[] = [
  ['both', /"/u, 'close the quotation, and leave no space inside it'],
  ['both', /'/u, 'an apostrophe stands between letters'],
  ['both', /\.\.\./u, 'three dots are one sign'],
  ['both', / {2,}|[ \u00A0][,.;:!?](?!\d)/u, 'one space, and none before a mark'],
  ['both', / -+ |\u00A0-+ |--/u, 'a dash is typed as a hyphen between spaces'],
  ['both', /\d-\d/u, 'a range is typed as 5-7 and set with a dash'],
  ['ru', / —/u, 'the space before a dash does not break'],
  ['ru', /[“”](?![^„]*$)|‘|’/u, 'quotation marks are «» and inside them „“'],
  ['ru', /(?<![\p{L}\p{N}-]|\d\u00A0)\p{L} \p{L}/u, 'a word of one letter holds on to the next'],
  ['ru', /\d (%|₽|тыс\.|млн|мин(?!\p{L})|ч(?!\p{L})|м²)/u, 'a unit holds on to its number'],
  ['ru', /№ \d|ст\. \d|п\. \d/u, 'a number holds on to its sign'],
  ['ru', /(?<!\p{L})\d{5,}(?!\p{L}|\d)/u, 'classes of a number from five digits on'],
  ['en', /[«»„]/u, 'quotation marks are “”'],
]

/** Quotes, dashes and spaces of the text as it is set, and that setting it twice changes nothing. */
export function marks({ language, read }: Passage): Finding[] {
  const own = /\p{Script=Cyrillic}/u.test(read) ? 'ru' : language
  const set = typeset(own, read.replace(/\n/g, ' '))
  const wrong = never
    .filter(([of]) => of === 'both' || of === own)
    .flatMap(([, pattern, right]) => {
      const found = pattern.exec(set)
      return found ? [{ wrong: `typeset it reads «${around(set, found.index)}»`, right }] : []
    })
  if (typeset(own, set) !== set)
    wrong.push({
      wrong: `typesetting «${around(set, 0)}» twice changes it`,
      right: 'mend the typography rule',
    })
  if (unbalanced(set)) wrong.push({ wrong: 'a quotation is opened and not closed', right: 'close it' })
  return wrong
}

function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - 20), at + 20)
}

function unbalanced(text: string): boolean {
  const count = (sign: string) => text.split(sign).length
  return count('«') !== count('»')
}

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languages } from './language.ts'
import { typeset } from './typography.ts'

/** No-break spaces are invisible in a test; here they are written as an underscore. */
function russian(text: string): string {
  return typeset('ru', text).replaceAll('\u00A0', '_')
}
function english(text: string): string {
  return typeset('en', text).replaceAll('\u00A0', '_')
}

test.each([
  ['short words hold on to the next one', 'он в доме и на складе', 'он_в_доме и_на_складе'],
  ['a line break of the source is a space', 'отдел в\nдоме', 'отдел в_доме'],
  ['a dash has a no-break space before it', 'Отдел - это люди', 'Отдел_— это люди'],
  ['a dash that opens a run after a tag', ' — это люди', '_— это люди'],
  ['hours', 'из 160 ч месяца', 'из_160_ч месяца'],
  ['per cent get their space', 'на 20% и 30 %', 'на_20_% и_30_%'],
  ['roubles', '48 млн ₽, 188 тыс. ₽, 5₽', '48_млн_₽, 188_тыс._₽, 5_₽'],
  ['numbers of things', '№ 5, №7, ст. 74, ч. 1 ст. 77', '№_5, №_7, ст._74, ч._1_ст._77'],
  ['and so on', 'и т.д., и т. п., т. е.', 'и_т._д., и_т._п., т._е.'],
  ['initials', 'А. П. Чехов и Чехов А. П.', 'А._П._Чехов и_Чехов_А._П.'],
  ['a date', '23 ноября 2026 г. Компания', '23_ноября 2026_г. Компания'],
  ['a town', 'из г. Верхнереченск', 'из_г._Верхнереченск'],
  ['quotes', 'Он сказал: "Мы - "Тара-Верста"".', 'Он_сказал: «Мы_— „Тара-Верста“».'],
  ['quotes round strong words', '"**да**" и **"нет"**', '«**да**» и_**«нет»**'],
  ['a range', 'за 5-7 дней, 14:30-15:00', 'за_5–7_дней, 14:30–15:00'],
  ['neither a date nor an article number is a range', '2026-11-23, 5-й', '2026-11-23, 5-й'],
  ['minus', 'прирост -5 %', 'прирост −5_%'],
  ['arithmetic is not a dash', '160 - 52 = 108', '160 − 52 = 108'],
  ['classes from five digits', '1234, 12345, 1234567', '1234, 12_345, 1_234_567'],
  ['classes that stand apart are tied', '12 345 ₽', '12_345_₽'],
  ['placeholders count as numbers', '{search} ч из {total} %', '{search}_ч из_{total}_%'],
  ['ellipsis', 'И вот...', 'И_вот…'],
  ['ё is the author’s', 'ведет', 'ведет'],
])('Russian: %s', (_name, text, expected) => {
  expect(russian(text)).toBe(expected)
})

test.each([
  ['quotes', 'He said: "We are "Tara"".', 'He said: “We are ‘Tara’”.'],
  ['apostrophes', "the department's rep doesn't", 'the department’s rep doesn’t'],
  ['single quotes', "so-called 'cats'", 'so-called ‘cats’'],
  ['a spaced en dash', 'reps — all of them - sell', 'reps_– all of them_– sell'],
  ['per cent without a space', 'by 20 %', 'by 20%'],
  ['units', '160 h a month', '160_h a month'],
  ['roubles', 'RUB 48m', 'RUB_48m'],
  ['ranges', '5-7 days', '5–7_days'],
  ['classes', '12345 roubles', '12,345 roubles'],
])('English: %s', (_name, text, expected) => {
  expect(english(text)).toBe(expected)
})

const piece = fc.constantFrom(
  ...[
    '"',
    "'",
    '-',
    '–',
    '—',
    ' ',
    '\n',
    '\u00A0',
    '5',
    '12345',
    '%',
    '₽',
    'в',
    'он',
    'слово',
    'Слово',
    '.',
    ',',
  ],
  ...[
    '(',
    ')',
    '**',
    '{a}',
    '№',
    'ст.',
    'т.',
    'д.',
    'г.',
    'А.',
    '«',
    '»',
    '„',
    '“',
    '”',
    '‘',
    '’',
    '...',
    'млн',
    '×',
  ],
)

test.each(languages)('setting twice changes nothing (%s)', language => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece, { maxLength: 14 }).map(all => all.join('')),
        fc.string(),
      ),
      text => {
        const once = typeset(language, text)
        expect(typeset(language, once)).toBe(once)
      },
    ),
    { numRuns: 2000 },
  )
})

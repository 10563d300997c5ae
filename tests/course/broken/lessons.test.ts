import { expect, test } from 'vitest'
import { after } from './after.ts'

const lesson = '1-spontaneous/ru/lessons/where-the-day-goes.mdx'

test('a tag that is not closed', () => {
  expect(after(lesson, '</Note>\n', '')).toEqual([
    'content/1-spontaneous/ru/lessons/where-the-day-goes.mdx:21:1 where-the-day-goes: this is not MDX: Expected a closing tag for `<Note>` (21:1); close it with </Note>, or write <Note … /> if nothing stands inside',
  ])
})

test('a tag that was not opened', () => {
  expect(after(lesson, '<KeyIdea>\n', '')).toEqual([
    'content/1-spontaneous/ru/lessons/where-the-day-goes.mdx:30:1 where-the-day-goes: this is not MDX: Unexpected closing tag `</KeyIdea>`, expected an open tag first; remove it, or open the tag before it in the same paragraph',
  ])
})

test('a sign that MDX takes for a tag', () => {
  expect(after(lesson, 'Телефон звонит.', 'Телефон звонит <5 раз.')).toEqual([
    'content/1-spontaneous/ru/lessons/where-the-day-goes.mdx:9:16 where-the-day-goes: this is not MDX: Unexpected character after `<`, expected a valid JSX tag; write "&lt;" or the words «less than» for the sign itself',
  ])
})

test('a number in braces', () => {
  expect(after(lesson, '<N of="diary.selling" />', '{{diary.selling}}')).toEqual([
    'content/1-spontaneous/ru/lessons/where-the-day-goes.mdx:15:26 where-the-day-goes: this is not MDX: Could not parse expression with oxc: Expected `,` or `}` but found `.`; braces mean code in MDX: a number of the company is written <N of="group.name"/>',
  ])
})

test('an import', () => {
  expect(after(lesson, 'Телефон звонит.', 'import Chart from "./Chart.tsx"\n\nТелефон звонит.')).toEqual([
    'content/1-spontaneous/ru/lessons/where-the-day-goes.mdx:9:1 where-the-day-goes: "import Chart from "./Chart.tsx"" in a lesson; remove it: components need no import',
  ])
})

test('code in braces', () => {
  expect(after(lesson, 'Телефон звонит.', 'Телефон звонит {times}.')).toEqual([
    'content/1-spontaneous/ru/lessons/where-the-day-goes.mdx:9:16 where-the-day-goes: "{times}" is code; a lesson has words only; a number of the company is written <N of="group.name" />',
  ])
})

test('an unknown component', () => {
  expect(
    after(lesson, '<KeyIdea>\nСпросите, когда.\n</KeyIdea>', '<KeyIdee>\nСпросите, когда.\n</KeyIdee>'),
  ).toEqual([
    'content/1-spontaneous/ru/lessons/where-the-day-goes.mdx:29:1 where-the-day-goes › KeyIdee: there is no component <KeyIdee>; did you mean "KeyIdea"?',
  ])
})

test('an unknown attribute', () => {
  expect(after(lesson, '<Note title=', '<Note titel=')).toEqual([
    'content/1-spontaneous/ru/lessons/where-the-day-goes.mdx:21:1 where-the-day-goes › Note: <Note> has no attribute "titel"; did you mean "title"?',
    'content/1-spontaneous/ru/lessons/where-the-day-goes.mdx:21:1 where-the-day-goes › Note: <Note> lacks its title; write title="…" with words',
  ])
})

test('an attribute that is missing', () => {
  expect(after(lesson, '<Person id="melnik">', '<Person>')).toEqual([
    'content/1-spontaneous/ru/lessons/where-the-day-goes.mdx:9:17 where-the-day-goes › Person: <Person> lacks its id; write id="…" with the id of a person',
  ])
})

test('a component that must be empty', () => {
  expect(after(lesson, '<Worksheet id="five-days" />', '<Worksheet id="five-days">Лист</Worksheet>')).toEqual(
    [
      'content/1-spontaneous/ru/lessons/where-the-day-goes.mdx:27:1 where-the-day-goes › Worksheet: <Worksheet> has something inside; write <Worksheet … /> and nothing inside',
    ],
  )
})

test('a component that must not be empty', () => {
  expect(after(lesson, '<Term id="full-cycle">полный цикл</Term>', '<Term id="full-cycle" />')).toEqual([
    'content/1-spontaneous/ru/lessons/where-the-day-goes.mdx:9:60 where-the-day-goes › Term: <Term> is empty; put the words between <Term> and </Term>',
  ])
})

test('an unknown term', () => {
  expect(after(lesson, '"full-cycle"', '"full-cicle"')).toEqual([
    'content/1-spontaneous/ru/lessons/where-the-day-goes.mdx:9:60 where-the-day-goes › Term: there is no term "full-cicle"; did you mean "full-cycle"?',
  ])
})

test('an unknown source', () => {
  expect(after(lesson, '"time-of-sellers"', '"times-of-sellers"')).toEqual([
    'content/1-spontaneous/ru/lessons/where-the-day-goes.mdx:9:100 where-the-day-goes › Source: there is no source "times-of-sellers"; did you mean "time-of-sellers"?',
  ])
})

test('an unknown person', () => {
  expect(after(lesson, '"melnik"', '"melnick"')).toEqual([
    'content/1-spontaneous/ru/lessons/where-the-day-goes.mdx:9:17 where-the-day-goes › Person: there is no person "melnick"; did you mean "melnik"?',
  ])
})

test('an unknown number', () => {
  expect(after(lesson, '"diary.selling"', '"diary.sells"')).toEqual([
    'content/1-spontaneous/ru/lessons/where-the-day-goes.mdx:15:19 where-the-day-goes › N: there is no number "diary.sells"; did you mean "diary.sale"?',
  ])
})

test('an unknown activity', () => {
  expect(after(lesson, 'Example id="hours-of-a-month"', 'Example id="hours-of-month"')).toEqual([
    'content/1-spontaneous/en/lessons/where-the-day-goes.mdx:15:1 where-the-day-goes: activity 2 is example "hours-of-a-month"; in Russian it is example "hours-of-month": the same activities in the same order',
    'content/1-spontaneous/ru/lessons/where-the-day-goes.mdx:17:1 where-the-day-goes › Example: there is no example "hours-of-month"; did you mean "hours-of-a-month"?',
  ])
})

test('an unknown item', () => {
  expect(after(lesson, 'Item id="share-of-search"', 'Item id="share-of-serch"')).toEqual([
    'content/1-spontaneous/en/lessons/where-the-day-goes.mdx:17:1 where-the-day-goes: activity 3 is item "share-of-search"; in Russian it is item "share-of-serch": the same activities in the same order',
    'content/1-spontaneous/ru/lessons/where-the-day-goes.mdx:25:1 where-the-day-goes › Item: there is no item "share-of-serch"; did you mean "share-of-search"?',
  ])
})

test('a figure without a drawing', () => {
  expect(after(lesson, 'id="plan-spontaneous" plan="1"', 'id="plan-spontaneous"')).toEqual([
    'content/1-spontaneous/ru/lessons/where-the-day-goes.mdx:19:1 where-the-day-goes › Figure: there is no figure "plan-spontaneous"; draw content/1-spontaneous/figures/plan-spontaneous.svg, or give plan="1" … "4"',
  ])
})

test('a figure of a fifth stage', () => {
  expect(after(lesson, 'plan="1"', 'plan="5"')).toEqual([
    'content/1-spontaneous/ru/lessons/where-the-day-goes.mdx:19:1 where-the-day-goes › Figure: there is no stage "5"; there is "1", "2", "3", "4"',
  ])
})

test('a diagnostic where there is none', () => {
  expect(
    after(lesson, '<Worksheet id="five-days" />', '<Worksheet id="five-days" />\n\n<Diagnostic />'),
  ).toEqual([
    'content/1-spontaneous/en/lessons/where-the-day-goes.mdx:21:1 where-the-day-goes: activity 5 is prediction "law-or-case"; in Russian it is diagnostic "diagnostic": the same activities in the same order',
    'content/1-spontaneous/ru/lessons/where-the-day-goes.mdx:29:1 where-the-day-goes › Diagnostic: this chapter has no diagnostic.yaml; the diagnostic stands in the chapter whose folder has it',
  ])
})

test('a link to a lesson that does not exist', () => {
  expect(after(lesson, '(/check/spontaneous/)', '(/lessons/spontaneous/where-day-goes/)')).toEqual([
    'content/1-spontaneous/ru/lessons/where-the-day-goes.mdx:22:13 where-the-day-goes: the link "/lessons/spontaneous/where-day-goes/" leads nowhere; did you mean "/lessons/spontaneous/where-the-day-goes/"?',
  ])
})

test('a link to a check that does not exist', () => {
  expect(after(lesson, '(/check/spontaneous/)', '(/check/start/)')).toEqual([
    'content/1-spontaneous/ru/lessons/where-the-day-goes.mdx:22:13 where-the-day-goes: the link "/check/start/" leads nowhere; there is "/", "/progress/", "/glossary/", "/search/", "/about/", "/trainer/", "/trainer/results/", "/lessons/start/four-pictures/", "/diagnostic/", "/lessons/spontaneous/where-the-day-goes/", "/check/spontaneous/", "/workshops/short/"',
  ])
})

test('a link without its slash', () => {
  expect(after(lesson, '(/check/spontaneous/)', '(/check/spontaneous)')).toEqual([
    'content/1-spontaneous/ru/lessons/where-the-day-goes.mdx:22:13 where-the-day-goes: the link "/check/spontaneous" leads nowhere; did you mean "/check/spontaneous/"? An address ends with a slash',
  ])
})

test('a relative link', () => {
  expect(after(lesson, '(/check/spontaneous/)', '(../finder-keeps/)')).toEqual([
    'content/1-spontaneous/ru/lessons/where-the-day-goes.mdx:22:13 where-the-day-goes: the link "../finder-keeps/" leads nowhere; there is "/", "/progress/", "/glossary/", "/search/", "/about/", "/trainer/", "/trainer/results/", "/lessons/start/four-pictures/", "/diagnostic/", "/lessons/spontaneous/where-the-day-goes/", "/check/spontaneous/", "/workshops/short/"',
  ])
})

test('a link to a heading that does not exist', () => {
  expect(after(lesson, '(#восемь-строк)', '(#девять-строк)')).toEqual([
    'content/1-spontaneous/ru/lessons/where-the-day-goes.mdx:22:55 where-the-day-goes: the link "#девять-строк" leads nowhere; did you mean "/lessons/spontaneous/where-the-day-goes/#восемь-строк"?',
  ])
})

test('an activity that stands twice on a page', () => {
  const twice = '<Diagnostic />\n\n<Prediction id="signs-on-one-stage" />'
  expect(after('0-start/ru/lessons/four-pictures.mdx', '<Diagnostic />', twice)).toEqual([
    'content/0-start/ru/lessons/four-pictures.mdx:15:1 four-pictures › Prediction: the prediction "signs-on-one-stage" stands twice on this page; keep one of the two',
  ])
})

test('a link that is no address', () => {
  expect(after(lesson, '(/check/spontaneous/)', '(//%)')).toEqual([
    expect.stringContaining('the link "//%" leads nowhere'),
  ])
})

test('two headings with one anchor, and a heading without a word', () => {
  expect(after(lesson, '## Восемь строк', '## Восемь строк\n\n## Восемь строк!\n\n## —')).toEqual([
    'content/1-spontaneous/ru/lessons/where-the-day-goes.mdx:15:1 where-the-day-goes: "#восемь-строк" stands twice on this page; word the heading so that it can be linked to',
    'content/1-spontaneous/ru/lessons/where-the-day-goes.mdx:17:1 where-the-day-goes: this heading has no word; word the heading so that it can be linked to',
  ])
})

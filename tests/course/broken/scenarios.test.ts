import { expect, test } from 'vitest'
import { after } from './after.ts'

const file = '0-start/ru/scenarios/small.yaml'

test('a scenario that its chapter does not name, and a name without a file', () => {
  expect(after('0-start/ru/chapter.yaml', '  - small\n', '  - smal\n')).toEqual([
    'content/0-start/ru/chapter.yaml:13:5 chapter › scenarios › smal: there is no scenarios/smal.yaml; did you mean "small"?',
    'content/0-start/ru/scenarios/small.yaml:1:1 small: the scenario is not in chapter.yaml; add "- small" to "scenarios:" of content/0-start/ru/chapter.yaml',
  ])
})

/** What the check says, without the file. */
const said = (from: string, to: string) =>
  after(file, from, to).map(line => line.replace(/^content\/\S+:(\d+):\d+ small › /, '$1 '))

test('effects that cannot be read name node, choice and column', () => {
  expect(said('norms+5 mel.st+1', 'norms+5 mel.st')).toEqual([
    expect.stringMatching(
      /^172 nodes › first › choices › talk › effects: column 15 of "norms\+5 mel.st flag:open": "\+", "-" or "=" is expected behind "mel.st" before " flag:open"/,
    ),
  ])
})

test.each([
  ['norms+(1-0.5*open)', 'norms+(1-0.5*opne)', 'there is no "opne"; did you mean "open"?'],
  ['norms-5 all.st-2', 'nroms-5 all.st-2', '"nroms" cannot be changed; did you mean "norms"?'],
  ['do:planned', 'do:plannde', 'there is no action "plannde"; did you mean "planned"?'],
  ['when: "branch:1"', 'when: "branch:2"', 'there is no "branch:2"; did you mean "branch:1"?'],
  ['        choose: press', '        choose: pres', 'there is no choice "pres"; did you mean "press"?'],
  ['    ending: stopped', '    ending: stoped', 'there is no ending "stoped"; did you mean "stopped"?'],
  ['      norms: 70', '      norm: 70', 'there is no variable "norm"; did you mean "norms"?'],
  [
    '  - count-the-hours',
    '  - count-hours',
    'there is no objective "count-hours"; did you mean "count-the-hours"?',
  ],
  [
    '        principle: group-first\n        why: Терять',
    '        principle: group\n        why: Терять',
    'there is no principle "group"; there is "group-first"',
  ],
  ['    node: second', '    node: secnd', 'there is no node "secnd"; did you mean "second"?'],
  [
    '    here:\n      - mel\n    situ',
    '    here:\n      - mle\n    situ',
    'there is no person "mle"; did you mean "mel"?',
  ],
  ['"{who} кивает."', '"{whom} кивает."', 'nothing fills in "{whom}"; did you mean "who"?'],
  [
    'text: "{who} слушает."',
    'text: Дрозд слушает {one}.\n      - id: more\n        texts:\n          - id: otherwise\n            text: Да.',
    'nothing uses "{more}"; name it in a text, or remove the group',
  ],
  [
    '            when: "branch:1"\n',
    '',
    '"answer" does not end here; the last text, and only it, has no "when:"',
  ],
  [
    '        when: "norms<55"\n',
    '',
    'the opinions do not end here; the last one, and only it, has no "when:"',
  ],
  ['    week: 3\n', '    week: 5\n', '"second" is in week 5; weeks go on from 1 to 4'],
  [
    '      - 2\n      - 3\n',
    '      - 3\n      - 2\n',
    '"call" happens in weeks 3 to 2; 2 … 4, in their order',
  ],
  [
    '    when:\n      - "norms>=60&loss<=5"\n',
    '',
    'nothing leads to the ending "holds"; give it "when:", "else: true" or a stop',
  ],
  ['eventsPerRun: 1', 'eventsPerRun: 2', '2 events a run; there are 1'],
  [
    '    start: 40\n    show: word',
    '    start: 40\n    show: ruler',
    '"buzz" is shown as a ruler; a variable shown as a word has "words:", others have none',
  ],
  ['    start: 50\n', '    start: 500\n', '"norms" starts at 500; it lies between 0 and 100'],
  ['id: small', 'id: smal', 'the scenario "smal" stands in another file; call the file smal.yaml'],
])('%s → %s', (from, to, wrong) => {
  expect(
    said(from, to)
      .map(line => line.replace(/^.*?: (?=[a-z"0-9])/s, ''))
      .join('\n'),
  ).toContain(wrong)
})

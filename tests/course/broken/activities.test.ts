import { expect, test } from 'vitest'
import { after, afterAll } from './after.ts'

const activities = '1-spontaneous/ru/activities.yaml'
const worksheet = '1-spontaneous/ru/worksheet.yaml'
const diagnostic = '0-start/ru/diagnostic.yaml'
const company = 'company.yaml'

test('a truth that is no number of the company', () => {
  expect(after(activities, 'truth: diary.selling', 'truth: diary.seling')).toEqual([
    'content/1-spontaneous/ru/activities.yaml:12:12 activities › predictions › hours-for-selling › truth: there is no number "diary.seling" in company.yaml; did you mean "diary.selling"?',
  ])
})

test('a truth outside the ruler', () => {
  expect(after(activities, 'truth: diary.selling', 'truth: 200')).toEqual([
    'content/1-spontaneous/ru/activities.yaml:12:12 activities › predictions › hours-for-selling › truth: 200 lies outside the ruler 0…160; widen the ruler',
  ])
})

test('a survey outside the ruler', () => {
  expect(after(activities, 'value: 61', 'value: 161')).toEqual([
    'content/1-spontaneous/ru/activities.yaml:16:16 activities › predictions › hours-for-selling › others › survey › value: 161 lies outside the ruler 0…160; widen the ruler',
  ])
})

test('a card of a prediction in an unknown room', () => {
  expect(after(activities, 'room: law', 'room: low')).toEqual([
    'content/1-spontaneous/ru/activities.yaml:34:15 activities › predictions › law-or-case › cards › gravity › room: there is no room "low"; did you mean "law"?',
  ])
})

test('a curve with a value too few', () => {
  expect(after(activities, '          - 11\n', '')).toEqual([
    'content/1-spontaneous/ru/activities.yaml:60:11 activities › predictions › inflow › curves › usual › values: 2 values for 3 points; one value a point',
  ])
})

test('a row without a value and a formula', () => {
  expect(after(activities, '        value: 41\n', '')).toEqual([
    'content/1-spontaneous/ru/activities.yaml:74:9 activities › examples › hours-of-a-month › rows › sale: the row has neither a value nor a formula; a given row has "value:", a computed one "formula:"',
  ])
})

test('a row with an unknown number', () => {
  expect(after(activities, 'value: diary.search', 'value: diary.serch')).toEqual([
    'content/1-spontaneous/ru/activities.yaml:73:16 activities › examples › hours-of-a-month › rows › search › value: there is no number "diary.serch" in company.yaml; did you mean "diary.search"?',
  ])
})

test('a formula over an unknown row', () => {
  expect(after(activities, 'formula: search + sale', 'formula: search + sales')).toEqual([
    'content/1-spontaneous/ru/activities.yaml:83:18 activities › examples › hours-of-a-month › rows › selling › formula: there is no earlier row "sales"; did you mean "sale"?',
  ])
})

test('a formula that cannot be read', () => {
  expect(after(activities, 'formula: search + sale', 'formula: search + (sale')).toEqual([
    'content/1-spontaneous/ru/activities.yaml:83:18 activities › examples › hours-of-a-month › rows › selling › formula: "(" is not closed in "search + (sale"; names, numbers, + - * / and parentheses',
  ])
})

test('an unknown row in what is shown', () => {
  expect(after(activities, 'shown: "{search} + {sale}"', 'shown: "{search} + {sell}"')).toEqual([
    'content/1-spontaneous/en/activities.yaml:52:16 activities › examples › hours-of-a-month › rows › selling › shown: the placeholders are {sale}, {search}; in Russian they are {search}, {sell}',
    'content/1-spontaneous/ru/activities.yaml:84:16 activities › examples › hours-of-a-month › rows › selling › shown: there is no row "sell"; there is "search", "sale", "selling"',
  ])
})

test('a gap in a row that is given', () => {
  expect(after(activities, 'row: selling', 'row: sale')).toEqual([
    'content/1-spontaneous/ru/activities.yaml:86:12 activities › examples › hours-of-a-month › gap › row: "sale" is not a computed row; the gap is a row with a formula: there is "selling"',
  ])
})

test('a formula over an unknown field', () => {
  expect(after(worksheet, 'formula: search + sale', 'formula: search + sales')).toEqual([
    'content/1-spontaneous/ru/worksheet.yaml:25:18 worksheet › parts › hours › fields › selling › formula: there is no field "sales"; did you mean "sale"?',
  ])
})

test('a field that is computed from itself', () => {
  expect(after(worksheet, 'formula: search + sale', 'formula: search + selling')).toEqual([
    'content/1-spontaneous/ru/worksheet.yaml:25:18 worksheet › parts › hours › fields › selling › formula: "selling" is computed from itself; one field of the circle has to be typed in',
  ])
})

test('a prefill from a field that is nowhere', () => {
  expect(
    after(worksheet, '        to: 60', '        to: 60\n        prefill:\n          - five-days.sail'),
  ).toEqual([
    'content/1-spontaneous/ru/worksheet.yaml:18:13 worksheet › parts › hours › fields › search › prefill › five-days.sail: there is no field "five-days.sail"; did you mean "five-days.sale"?',
  ])
})

test('two answers of the diagnostic for one stage', () => {
  expect(after(diagnostic, 'stage: 3', 'stage: 2')).toEqual([
    'content/0-start/ru/diagnostic.yaml:9:7 diagnostic › signs › who-finds › answers: answers for the stages 1, 2, 2, 4; one answer for each of the stages 1, 2, 3, 4',
  ])
})

test('a number of the company over an unknown one', () => {
  expect(after(company, 'formula: diary.search + diary.sale', 'formula: diary.search + diary.sail')).toEqual([
    'content/company.yaml:13:16 company › derived › diary › selling › formula: there is no number "diary.sail"; did you mean "diary.sale"?',
  ])
})

test('numbers of the company in a circle', () => {
  expect(after(company, 'formula: diary.search + diary.sale', 'formula: diary.search + diary.share')).toEqual(
    [
      'content/company.yaml:13:16 company › derived › diary › selling › formula: a circle: diary.selling from diary.share from diary.selling; one of them has to be given',
    ],
  )
})

test('an explorable with a component that is not declared', () => {
  expect(after(activities, 'component: day-of-a-manager', 'component: day-of-managers')).toEqual([
    'content/1-spontaneous/ru/activities.yaml:96:16 activities › explorables › pay-for-attention › component: there is no component "day-of-managers"; did you mean "day-of-a-manager"?',
  ])
})

test('an explorable that waits for a prediction that is not there', () => {
  expect(after(activities, 'prediction: hours-for-selling', 'prediction: hours')).toEqual([
    'content/1-spontaneous/ru/activities.yaml:97:17 activities › explorables › pay-for-attention › prediction: there is no prediction "hours"; there is "signs-on-one-stage", "hours-for-selling", "law-or-case", "inflow"',
  ])
})

test('a label of an explorable that is missing, and one that nobody asks for', () => {
  expect(
    afterAll([
      [activities, 'id: read-share', 'id: read-shar'],
      ['1-spontaneous/en/activities.yaml', 'id: read-share', 'id: read-shar'],
    ]),
  ).toEqual([
    'content/1-spontaneous/ru/activities.yaml:102:7 activities › explorables › pay-for-attention › labels: the component "day-of-a-manager" lacks its labels: read-share; add them',
    'content/1-spontaneous/ru/activities.yaml:110:9 activities › explorables › pay-for-attention › labels › read-shar: nobody asks for the label "read-shar"; did you mean "read-share"?',
  ])
})

test('an explorable whose numbers have not been computed', () => {
  expect(after('model.json', '"usual"', '"normal"')).toEqual([
    'content/1-spontaneous/ru/activities.yaml:96:16 activities › explorables › pay-for-attention › component: content/model.json has no numbers for day › usual; run `npm run presets` and commit the file',
  ])
})

test('a curve over a number that is not there', () => {
  const [problem, ...others] = after(activities, '          - 14\n', '          - model-inflow.usual-7\n')
  expect(others).toEqual([])
  // How many numbers there are to choose from grows with the model.
  expect(problem).toMatch(
    /^content\/1-spontaneous\/ru\/activities\.yaml:61:13 .* there is no number "model-inflow\.usual-7"/,
  )
})

test('a number of the model that the company gives as well', () => {
  expect(after(company, '  diary:\n', '  model-day:\n    usual-share: 4\n  diary:\n')).toEqual([
    'content/company.yaml:7:18 company › numbers › model-day › usual-share: the model computes "model-day.usual-share"; remove it here; `npm run presets` writes it to content/model.json',
  ])
})

import { expect, test } from 'vitest'
import { calendarFile } from './calendar.ts'

const now = new Date('2026-11-27T08:30:15.123Z')
const entry = { uid: 'plan.day-thirty', date: '2027-02-28', summary: 'Plan: day 30', description: '' }
const file = (change: Partial<typeof entry> = {}) => calendarFile([{ ...entry, ...change }], 'ru', now)
const lines = (text: string) => text.split('\r\n')

test('a whole day with a reminder in the morning, and nothing else', () => {
  expect(lines(file())).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//chetyre-etapa//worksheet//RU',
    'BEGIN:VEVENT',
    'UID:plan.day-thirty@chetyre-etapa',
    'DTSTAMP:20261127T083015Z',
    'DTSTART;VALUE=DATE:20270228',
    'DTEND;VALUE=DATE:20270301',
    'SUMMARY:Plan: day 30',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Plan: day 30',
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

test('every line ends with CR and LF', () => {
  expect(file({ description: 'a\nb' }).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
})

test('what means something in a text is escaped', () => {
  expect(file({ description: 'one, two; C:\\x\nnew\r\nline' })).toContain(
    'DESCRIPTION:one\\, two\\; C:\\\\x\\nnew\\nline\r\n',
  )
})

test('long lines are folded at 75 octets, between letters, and read back whole', () => {
  const summary = 'Девяностый день: двадцать ходовых позиций без ошибок в прайсе, и разговор с Ниной'
  const text = file({ summary })
  const octets = (line: string) => new TextEncoder().encode(line).length
  expect(Math.max(...lines(text).map(octets))).toBeLessThanOrEqual(75)
  expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${summary.replace(',', '\\,')}`)
  expect(text).not.toContain('\ufffd')
})

test('what is no date makes no entry', () => {
  for (const date of ['', '2027-02-31x', '31.12.2027', '2027-99-99'])
    expect(file({ date })).not.toContain('VEVENT')
})

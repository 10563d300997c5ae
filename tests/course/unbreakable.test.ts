import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkFiles } from '#course/check.ts'
import { sound } from './broken/after.ts'

/** A slip anywhere: a line lost, doubled, moved or replaced by something odd. */
const slip = fc.record({
  file: fc.constantFrom(...sound.keys()),
  line: fc.nat(400),
  becomes: fc.constantFrom(
    '',
    '- ',
    '  - id:',
    'items:',
    '  text: [',
    '{{',
    '---',
    '<Note',
    '\t',
    'id: 5',
    '    - - -',
    'null',
  ),
  how: fc.constantFrom('lose', 'double', 'replace', 'indent', 'empty'),
})

test('whatever slips, the check says something and does not fall over', () => {
  fc.assert(
    fc.property(fc.array(slip, { minLength: 1, maxLength: 3 }), slips => {
      const files = new Map(sound)
      for (const { file, line, becomes, how } of slips) {
        const lines = (files.get(file) ?? '').split('\n')
        const at = line % lines.length
        if (how === 'empty') lines.length = 0
        else if (how === 'lose') lines.splice(at, 1)
        else if (how === 'double') lines.splice(at, 0, lines[at] ?? '')
        else lines.splice(at, 1, how === 'replace' ? becomes : ` ${lines[at]}`)
        files.set(file, lines.join('\n'))
      }
      for (const problem of checkFiles(files)) {
        expect(problem.line).toBeGreaterThan(0)
        expect(problem.wrong).not.toMatch(/undefined|\[object/)
        expect(problem.right).not.toMatch(/undefined|\[object/)
      }
    }),
    { numRuns: 120 },
  )
}, 60_000)

import { expect, test } from 'vitest'
import type { Declaration } from '#course/model/declaration.ts'
import { presetsOf } from './presets.ts'

const declaration: Declaration = {
  name: 'x',
  cases: { now: { form: 'cells' } },
  controls: [],
  presets: [
    { id: 'free', settings: {} },
    { id: 'quiet', settings: {}, quiet: true },
    { id: 'usual', settings: {} },
  ],
  reads: [
    { id: 'share', measure: 'switchShare', of: 'now', decimals: 1, percent: true },
    { id: 'gain', measure: 'revenue', of: 'now', against: 'now', decimals: 0, percent: true },
    { id: 'inner', measure: 'revenue', of: 'now', decimals: 0, quiet: true },
  ],
  chart: { kind: 'bars', read: 'gain' },
  assumes: [],
}
const labels = ['presets', 'preset-free', 'preset-usual', 'read-share', 'read-gain'].map(id => ({
  id,
  text: `«${id}»`,
}))

test('a row a preset, a column a read-out; what is quiet has no place', () => {
  const found = (preset: string, read: string): readonly [number | null, number | null] =>
    read === 'share' ? [12.345, preset === 'free' ? null : 0.27] : [preset === 'free' ? -0.2 : 1234.5, 2]
  expect(presetsOf({ labels }, declaration, found, 'ru')).toEqual({
    head: '«presets»',
    columns: [
      { id: 'share', text: '«read-share»' },
      { id: 'gain', text: '«read-gain»' },
    ],
    rows: [
      { id: 'free', text: '«preset-free»', cells: ['12,3\u00a0%', '0\u00a0%\u00a0±\u00a02'] },
      {
        id: 'usual',
        text: '«preset-usual»',
        cells: ['12,3\u00a0%\u00a0±\u00a00,3', '+1235\u00a0%\u00a0±\u00a02'],
      },
    ],
  })
  expect(presetsOf({ labels }, declaration, () => undefined, 'en').rows[0]?.cells).toEqual(['—', '—'])
})

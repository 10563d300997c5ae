import { type Declaration, people } from '../declaration.ts'

const years = [1, 2, 3, 4, 5, 6]

/** X1: a department that starts without a client; how many new ones a month in each of six years. */
export const inflow: Declaration = {
  name: 'inflow',
  cases: { now: { form: 'spontaneous', changes: people(12, { clients: 0, months: 72, warmUp: 0 }) } },
  controls: [
    { kind: 'switch', id: 'appetite', start: true, off: { changes: { eta: 0 } } },
    {
      kind: 'switch',
      id: 'run-up',
      start: true,
      off: { changes: { switchMinutes: 0, warehouseMinutes: 0 } },
    },
  ],
  presets: [
    { id: 'usual', settings: {} },
    { id: 'no-appetite', settings: { appetite: false } },
    { id: 'neither', settings: { appetite: false, 'run-up': false } },
  ],
  reads: years.map(year => ({
    id: `${year}`,
    measure: 'newClients',
    of: 'now',
    year,
    decimals: 1,
    ...(year === 1 || year === 6 ? {} : { quiet: true }),
  })),
  chart: { kind: 'curve', reads: years.map(String) },
  assumes: ['satiation', 'drive'],
}

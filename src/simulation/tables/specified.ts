import { MEASURE_KEYS, type Measure } from '#simulation/measures.ts'

/** A mean and its 95 % half-width as the specification prints them; the digits say how far it was rounded. */
export interface Printed {
  readonly mean: string
  readonly half: string
}

/** A row of the tables; per cent where `percent` says so. */
export interface SpecifiedRow {
  readonly measure: Measure
  readonly percent: boolean
  readonly cells: readonly Printed[]
}

/** Columns of the tables: the four forms, then the comparators 1b and 3b. */
export const COLUMNS = ['spontaneous', 'cells', 'three-level', 'key-clients', '1b', '3b'] as const

/** Reads `−7.7 ± 3.0`. Throws on anything else. */
export function printed(text: string): Printed {
  const [, mean, half] = /^\s*([+−]?[\d.]+) ± ([\d.]+)\s*$/.exec(text) ?? []
  if (mean === undefined || half === undefined) throw new Error(`no mean ± half-width: ${text}`)
  return { mean: mean.replace('−', '-').replace('+', ''), half }
}

function rowsOf(table: string): SpecifiedRow[] {
  return table
    .trim()
    .split('\n')
    .map(line => {
      const [name = '', ...cells] = line.split('|')
      const [key, percent] = name.trim().split(' ')
      const measure = MEASURE_KEYS.find(known => known === key)
      if (measure === undefined || cells.length !== COLUMNS.length) throw new Error(`no such row: ${line}`)
      return { measure, percent: percent === '%', cells: cells.map(printed) }
    })
}

/** § 7 of the specification, 12 people, 50 replications. */
export const SPECIFIED_12: readonly SpecifiedRow[] = rowsOf(`
  revenue           |   26908 ± 597 |   30209 ± 667 |   27793 ± 787 |   28695 ± 843 |   25557 ± 620 |   30089 ± 974
  contribution      |     3626 ± 96 |    4771 ± 125 |    4394 ± 150 |    4476 ± 160 |     3410 ± 99 |    4831 ± 186
  newClients        |   9.47 ± 0.19 |  10.21 ± 0.17 |   7.65 ± 0.17 |   9.43 ± 0.19 |  11.39 ± 0.18 |   7.65 ± 0.17
  clients           |       393 ± 4 |       435 ± 5 |       400 ± 4 |       378 ± 5 |       375 ± 5 |       400 ± 4
  leads             |    53.1 ± 1.0 |    68.3 ± 0.8 |    47.9 ± 0.6 |    63.8 ± 0.7 |    85.2 ± 0.7 |    47.9 ± 0.6
  calls             |     2416 ± 62 |     3440 ± 50 |     2113 ± 29 |     3168 ± 35 |     4553 ± 44 |     2113 ± 29
  callsPerHour      |   9.57 ± 0.05 |  10.15 ± 0.02 |  10.14 ± 0.05 |   9.87 ± 0.03 |   9.75 ± 0.03 |  10.14 ± 0.05
  winRate %         |    17.9 ± 0.3 |    15.2 ± 0.3 |    17.4 ± 0.4 |    16.1 ± 0.3 |    13.4 ± 0.2 |    17.4 ± 0.4
  stale %           |    10.5 ± 0.3 |    24.3 ± 0.6 |    13.3 ± 0.9 |    19.7 ± 1.0 |    33.2 ± 0.5 |    13.3 ± 0.9
  answerWait        |   0.35 ± 0.03 |   1.64 ± 0.03 | 25.75 ± 10.85 |  25.97 ± 9.78 |   1.03 ± 0.03 | 25.75 ± 10.85
  answeredIn1h %    |   100.0 ± 0.0 |   100.0 ± 0.0 |    98.6 ± 0.4 |    98.4 ± 0.4 |   100.0 ± 0.0 |    98.6 ± 0.4
  firstTalk         |   1.75 ± 0.01 |   3.49 ± 0.05 |   3.16 ± 0.12 |   4.02 ± 0.14 |   5.71 ± 0.06 |   3.16 ± 0.12
  prospectShare %   |    16.2 ± 0.5 |    21.7 ± 0.3 |    13.3 ± 0.1 |    20.5 ± 0.2 |    29.9 ± 0.3 |    13.3 ± 0.1
  sellShare %       |    14.9 ± 0.3 |    16.2 ± 0.2 |    11.1 ± 0.1 |    14.5 ± 0.1 |    19.1 ± 0.2 |    11.1 ± 0.1
  serviceShare %    |    36.9 ± 0.4 |    42.3 ± 0.4 |    37.3 ± 0.4 |    36.3 ± 0.4 |    35.0 ± 0.4 |    37.2 ± 0.4
  switchShare %     |    15.8 ± 0.1 |    14.5 ± 0.1 |     3.5 ± 0.0 |     4.3 ± 0.1 |     9.6 ± 0.1 |     3.5 ± 0.0
  idleShare %       |    15.7 ± 0.5 |     4.8 ± 0.1 |    34.2 ± 0.5 |    23.9 ± 0.5 |     5.8 ± 0.2 |    34.3 ± 0.5
  onTime %          |    83.7 ± 0.7 |    84.9 ± 0.5 |    98.2 ± 0.5 |    79.3 ± 1.7 |    66.3 ± 0.9 |    98.2 ± 0.5
  churnYear %       |    20.4 ± 0.5 |    20.1 ± 0.4 |    14.8 ± 0.5 |    23.7 ± 0.8 |    27.6 ± 0.4 |    14.8 ± 0.5
  keepKey %         |    76.2 ± 1.6 |    78.7 ± 1.3 |    84.7 ± 1.1 |    77.3 ± 1.7 |    70.4 ± 1.5 |    84.6 ± 1.0
  leftWithPerson    |   0.96 ± 0.12 |   0.58 ± 0.09 |   0.18 ± 0.03 |   0.28 ± 0.06 |   0.90 ± 0.11 |   0.18 ± 0.03
  newShare %        |    23.2 ± 0.9 |    22.9 ± 0.8 |    18.6 ± 0.8 |    22.0 ± 0.9 |    29.1 ± 0.7 |    18.2 ± 0.9
  top20 %           |    62.4 ± 0.7 |    63.0 ± 0.7 |    62.6 ± 0.7 |    68.4 ± 0.7 |    63.0 ± 0.8 |    68.2 ± 0.7
  keyRevenueShare % |    44.5 ± 1.5 |    45.5 ± 1.5 |    44.9 ± 1.5 |    54.2 ± 1.3 |    44.8 ± 1.4 |    53.2 ± 1.5
  busFactor         |   4.46 ± 0.14 |   5.14 ± 0.13 |   3.94 ± 0.09 |   2.24 ± 0.12 |   4.44 ± 0.15 |   3.74 ± 0.13
  topRisk %         |   2.29 ± 0.11 |   1.38 ± 0.14 |   0.44 ± 0.02 |   3.23 ± 0.17 |   2.36 ± 0.13 |   0.59 ± 0.03
  costOfSales %     |   6.54 ± 0.05 |   4.22 ± 0.07 |   4.22 ± 0.09 |   4.44 ± 0.10 |   6.68 ± 0.06 |   3.98 ± 0.10
  switchesPerDay    |   7.80 ± 0.05 |   8.22 ± 0.05 |   2.97 ± 0.03 |   3.07 ± 0.03 |   5.01 ± 0.04 |   2.97 ± 0.03
`)

/** The same for 24 people. */
export const SPECIFIED_24: readonly SpecifiedRow[] = rowsOf(`
  revenue           |   54436 ± 964 |  61126 ± 1203 |  64371 ± 1080 |  67384 ± 1488 |   51584 ± 934 |  69439 ± 1241
  contribution      |    7352 ± 154 |    9673 ± 225 |   10292 ± 203 |   10776 ± 281 |    6895 ± 149 |   11250 ± 234
  newClients        |  18.95 ± 0.31 |  20.56 ± 0.28 |  22.58 ± 0.30 |  22.16 ± 0.34 |  22.80 ± 0.28 |  22.58 ± 0.30
  clients           |       789 ± 6 |       875 ± 8 |       934 ± 8 |       807 ± 8 |       749 ± 7 |       933 ± 8
  leads             |   106.1 ± 1.6 |   135.9 ± 1.3 |   132.0 ± 0.8 |   145.8 ± 1.0 |   170.1 ± 1.1 |   132.0 ± 0.8
  calls             |     4810 ± 97 |     6808 ± 76 |     6533 ± 45 |     7473 ± 50 |     9111 ± 66 |     6533 ± 45
  callsPerHour      |   9.55 ± 0.04 |  10.14 ± 0.01 |  10.15 ± 0.03 |   9.88 ± 0.02 |   9.74 ± 0.02 |  10.15 ± 0.03
  winRate %         |    17.9 ± 0.2 |    15.4 ± 0.2 |    18.6 ± 0.2 |    16.5 ± 0.3 |    13.4 ± 0.1 |    18.6 ± 0.2
  stale %           |    10.3 ± 0.3 |    23.9 ± 0.4 |     6.9 ± 0.6 |    17.6 ± 0.8 |    32.9 ± 0.3 |     6.9 ± 0.6
  answerWait        |   0.04 ± 0.00 |   0.62 ± 0.01 |   0.52 ± 0.01 |   0.92 ± 0.02 |   0.35 ± 0.01 |   0.52 ± 0.01
  answeredIn1h %    |   100.0 ± 0.0 |   100.0 ± 0.0 |   100.0 ± 0.0 |   100.0 ± 0.0 |   100.0 ± 0.0 |   100.0 ± 0.0
  firstTalk         |   1.71 ± 0.01 |   3.47 ± 0.04 |   2.35 ± 0.08 |   3.82 ± 0.11 |   5.68 ± 0.05 |   2.35 ± 0.08
  prospectShare %   |    16.1 ± 0.4 |    21.5 ± 0.2 |    20.6 ± 0.1 |    24.2 ± 0.1 |    30.0 ± 0.3 |    20.6 ± 0.1
  sellShare %       |    14.9 ± 0.3 |    16.2 ± 0.1 |    16.1 ± 0.1 |    16.9 ± 0.1 |    19.2 ± 0.2 |    16.1 ± 0.1
  serviceShare %    |    37.0 ± 0.3 |    42.6 ± 0.3 |    43.4 ± 0.3 |    39.3 ± 0.3 |    35.0 ± 0.3 |    43.3 ± 0.3
  switchShare %     |    15.8 ± 0.1 |    14.5 ± 0.1 |     4.0 ± 0.0 |     4.6 ± 0.0 |     9.6 ± 0.1 |     4.0 ± 0.0
  idleShare %       |    15.6 ± 0.5 |     4.6 ± 0.1 |    15.2 ± 0.3 |    14.5 ± 0.4 |     5.8 ± 0.2 |    15.4 ± 0.3
  onTime %          |    83.8 ± 0.4 |    84.7 ± 0.4 |    81.6 ± 1.4 |    69.2 ± 2.1 |    66.3 ± 0.5 |    81.6 ± 1.4
  churnYear %       |    20.4 ± 0.3 |    20.2 ± 0.3 |    21.3 ± 0.6 |    26.8 ± 0.8 |    27.7 ± 0.3 |    21.3 ± 0.6
  keepKey %         |    77.0 ± 0.9 |    78.0 ± 1.0 |    77.5 ± 1.0 |    79.9 ± 1.1 |    69.8 ± 1.0 |    77.5 ± 0.9
  leftWithPerson    |   2.03 ± 0.20 |   1.24 ± 0.14 |   0.31 ± 0.05 |   0.39 ± 0.06 |   1.92 ± 0.19 |   0.31 ± 0.05
  newShare %        |    23.2 ± 0.6 |    23.0 ± 0.5 |    22.8 ± 0.5 |    23.8 ± 0.6 |    28.8 ± 0.6 |    22.4 ± 0.6
  top20 %           |    63.3 ± 0.5 |    63.1 ± 0.5 |    62.9 ± 0.5 |    70.9 ± 0.5 |    63.5 ± 0.5 |    68.3 ± 0.5
  keyRevenueShare % |    45.5 ± 1.1 |    45.4 ± 0.9 |    45.1 ± 0.9 |    59.5 ± 0.8 |    45.9 ± 1.0 |    53.3 ± 0.9
  busFactor         |   8.24 ± 0.20 |   9.70 ± 0.20 |   6.62 ± 0.14 |   3.36 ± 0.16 |   8.12 ± 0.22 |   6.22 ± 0.13
  topRisk %         |   1.29 ± 0.07 |   0.91 ± 0.09 |   0.17 ± 0.01 |   1.17 ± 0.12 |   1.37 ± 0.10 |   0.23 ± 0.01
  costOfSales %     |   6.50 ± 0.04 |   4.19 ± 0.06 |   4.02 ± 0.05 |   4.02 ± 0.06 |   6.64 ± 0.05 |   3.81 ± 0.05
  switchesPerDay    |   7.81 ± 0.04 |   8.26 ± 0.03 |   3.40 ± 0.02 |   3.26 ± 0.02 |   5.02 ± 0.03 |   3.40 ± 0.02
`)

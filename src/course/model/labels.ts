import type { Declaration } from './declaration.ts'

/** Ids of the labels that an explorable's author writes, in the order of the page. */
export function labelsOf({ presets, reads, controls, chart }: Declaration): string[] {
  return [
    'presets',
    ...presets.filter(({ quiet }) => !quiet).map(({ id }) => `preset-${id}`),
    ...reads.filter(({ quiet }) => !quiet).map(({ id }) => `read-${id}`),
    ...controls.flatMap(control => [
      `control-${control.id}`,
      ...(control.kind === 'choice' ? control.options.map(({ id }) => `option-${control.id}-${id}`) : []),
    ]),
    ...(controls.some(({ kind }) => kind === 'seats') ? ['service'] : []),
    ...(chart.kind === 'bars' ? [] : ['chart']),
    'how',
  ]
}

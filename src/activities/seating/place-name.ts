import { fill, type Words } from '../prediction/fill.ts'
import { placeOf } from './places.ts'

/** «Зал, место 3» */
export function nameOf(place: string, words: Words): string {
  const { area, number } = placeOf(place)
  return fill(words['place'] ?? '', { area: words[area] ?? '', number })
}

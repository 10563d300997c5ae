import type { CourseInLanguage } from '#course/course.ts'
import type { Chart, Declaration } from '#course/model/declaration.ts'
import type { ModelFile } from '#course/model/file.ts'
import type { Known, Words } from './shape.ts'

const SHARED =
  'reset anotherSeed seed firstRun stop numbers now predictFirst runs.one runs.few runs.many runs.other'
const OWN: Readonly<Record<Chart['kind'], string>> = {
  bars: '',
  curve: 'yourCurve',
  strip: 'work-search work-sale work-paperwork work-warehouse work-problems work-runUp',
}

/** Only what this kind of chart says goes into its island. */
export function wordsFor(course: CourseInLanguage, chart: Chart['kind']): Words {
  const all = course.words('explorable')
  const names = `${SHARED} ${OWN[chart]}`.trim().split(' ')
  return Object.fromEntries(names.flatMap(name => (name in all ? [[name, all[name] ?? '']] : [])))
}

/** The numbers of the presets that have a place on the page. */
export function knownOf({ name, presets, reads }: Declaration, model: ModelFile): Known {
  return Object.fromEntries(
    presets
      .filter(({ quiet }) => !quiet)
      .map(({ id }) => [
        id,
        Object.fromEntries(reads.map(read => [read.id, model.found(name, id, read.id) ?? [null, null]])),
      ]),
  )
}

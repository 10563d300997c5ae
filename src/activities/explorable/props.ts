import type { CourseInLanguage } from '#course/course.ts'
import type { Language } from '#course/language.ts'
import type { Chart, Declaration } from '#course/model/declaration.ts'
import type { ModelFile } from '#course/model/file.ts'
import type { Known, Words } from './shape.ts'

const SHARED =
  'reset anotherSeed seed firstRun stop numbers now predictFirst runs.one runs.few runs.many runs.other'

/** Only what this kind of chart says goes into its island. */
export function wordsFor(course: CourseInLanguage, chart: Chart['kind']): Words {
  const all = course.words('explorable')
  const names = (chart === 'curve' ? `${SHARED} yourCurve` : SHARED).split(' ')
  return {
    ...Object.fromEntries(names.flatMap(name => (name in all ? [[name, all[name] ?? '']] : []))),
    ...(chart === 'strip' ? weekdays(course.language) : {}),
  }
}

/** «пн» … «пт» under 0 … 4; the first day of 2024 was a Monday. */
function weekdays(language: Language): Words {
  const name = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' })
  return Object.fromEntries([0, 1, 2, 3, 4].map(day => [day, name.format(Date.UTC(2024, 0, 1 + day))]))
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

/** What the pages of plans, results and the trainer's home say is in the words, and nothing else is. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { theCourse } from '#course/here.ts'
import { languages } from '#course/language.ts'

/** Names put together while the page runs; all others stand in the code as they are. */
const composed: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  results: {
    'step-': ['save', 'hand', 'name', 'add'],
    'skipped-':
      'too-big unreadable not-json cut-off not-progress other-course newer no-facts empty copy no-code changed no-inflate'.split(
        ' ',
      ),
    'csv-': 'section place what first later askedFirst askedLater'.split(' '),
    // Named in a condition.
    '': 'sureNote sureNone beforeNote beforeNone scenariosNote scenariosNone tables slide first afterTalk'.split(
      ' ',
    ),
  },
  workshop: {
    'column-': 'time stage block slides order length'.split(' '),
    'refused-': 'unreadable not-plan newer other-workshop'.split(' '),
    'saving-': ['refused', 'newer'],
    '': 'endOver endUnder endExact edit editDone'.split(' '),
  },
  trainer: {
    'offline-': ['open', 'inside', 'pdf', 'paper'],
    '': 'chapter slidesColumn open hand scenario decisionsColumn length paper hours minutes'.split(' '),
  },
}
const folders: Readonly<Record<string, string>> = { results: 'results', workshop: 'plan', trainer: 'home' }
/** Forms of numbers that another folder's function asks for. */
const countedElsewhere: Readonly<Record<string, readonly string[]>> = { trainer: ['minutes'] }
const forms = ['one', 'few', 'many', 'other']

test.each(languages.flatMap(language => Object.keys(composed).map(group => [language, group] as const)))(
  '%s: %s',
  (language, group) => {
    const folder = new URL(`./${folders[group]}/`, import.meta.url)
    const source = readdirSync(folder)
      .filter(name => /\.(tsx?|astro)$/.test(name) && !/test|samples/.test(name))
      .map(name => readFileSync(new URL(name, folder), 'utf8'))
      .join('\n')
    const said = [...source.matchAll(/\b(?:word|button)\(\s*'([\w-]+)'|words\['([\w-]+)'\]/g)].map(
      ([, called, read]) => called ?? read ?? '',
    )
    const counts = [...source.matchAll(/\bcounted\(\s*'(\w+)'/g)].map(([, name = '']) => name)
    const built = Object.entries(composed[group] ?? {}).flatMap(([prefix, names]) =>
      names.map(name => prefix + name),
    )
    const counted = [...counts, ...(countedElsewhere[group] ?? [])].flatMap(name =>
      forms.map(form => `count.${name}.${form}`),
    )
    expect(said.length).toBeGreaterThan(10)
    const words = Object.keys(theCourse().in(language).words(group)).sort()
    expect([...new Set([...said, ...built, ...counted])].sort()).toEqual(words)
  },
)

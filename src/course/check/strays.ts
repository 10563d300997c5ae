import type { Content } from '../content.ts'
import { didYouMean } from '../nearest.ts'
import type { Problem } from '../problem.ts'

/** Files that are read. The issue that makes use of another one adds its line. */
const read: readonly RegExp[] = [
  /^(course|statements|company|company\.en|(about|glossary|sources|principles)\.(ru|en))\.yaml$/,
  /^words\/(ru|en)\.json$/,
  /^model\.json$/,
  /^ids\.(lock|released)\.json$/,
  /^[^/]+\/figures\/[^/]+$/,
  /^[^/]+\/(ru|en)\/(chapter|quiz|posttest|activities|worksheet|diagnostic)\.yaml$/,
  /^[^/]+\/(ru|en)\/lessons\/[^/]+\.mdx$/,
  /^[^/]+\/(ru|en)\/scenarios\/[^/]+\.yaml$/,
  /^\d+-[^/]+\/(ru|en)\/(slides|handout)\.mdx$/,
  /^workshops\/(ru|en)\/[^/]+\.yaml$/,
  /^workshops\/(ru|en)\/sheets\/[^/]+\.mdx$/,
]

const names = [
  'chapter.yaml',
  'quiz.yaml',
  'posttest.yaml',
  'activities.yaml',
  'worksheet.yaml',
  'diagnostic.yaml',
  'slides.mdx',
  'handout.mdx',
]

/** A file with a slip in its name, and a translation of nothing, would be passed over in silence. */
export function strays({ files }: Content): Problem[] {
  return [...files.keys()].flatMap(path => {
    const name = path.split('/').at(-1) ?? path
    if (name.startsWith('.') || name.endsWith('.md')) return []
    const problem = { file: `content/${path}`, line: 1, column: 1, path: name }
    if (!read.some(pattern => pattern.test(path)))
      return { ...problem, wrong: 'nothing reads this file', right: didYouMean(name, names) }
    const source = path.replace('/en/', '/ru/').replace('.en.yaml', '.ru.yaml')
    if (source === path || files.has(source) || name.endsWith('.mdx') || name === 'company.en.yaml') return []
    return { ...problem, wrong: 'there is no such file in Russian', right: `write content/${source} first` }
  })
}

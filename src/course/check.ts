import { chapters } from './check/chapters.ts'
import { company } from './check/company.ts'
import { components } from './check/components.ts'
import { duplicates } from './check/duplicates.ts'
import { examples } from './check/examples.ts'
import { explorables } from './check/explorables.ts'
import { interfaceTexts } from './check/interface.ts'
import { keys } from './check/keys.ts'
import { anchors, links } from './check/links.ts'
import { options } from './check/options.ts'
import { placed } from './check/placed.ts'
import { posttest } from './check/posttest.ts'
import { practised } from './check/practised.ts'
import { predictions } from './check/predictions.ts'
import { references } from './check/references.ts'
import { scenarios } from './check/scenarios.ts'
import { signs } from './check/signs.ts'
import { slides } from './check/slides.ts'
import { source } from './check/source.ts'
import { strays } from './check/strays.ts'
import { translatedLessons } from './check/translated-lessons.ts'
import { worksheets } from './check/worksheets.ts'
import { workshops } from './check/workshops.ts'
import { type Content, readContent } from './content.ts'
import { type Files, readFiles } from './files.ts'
import { inOrder, type Problem } from './problem.ts'

/** One concern of the check: looks at all content and says what it found. */
export type Concern = (content: Content) => Problem[]

const concerns: readonly Concern[] = [
  strays,
  chapters,
  company,
  duplicates,
  references,
  options,
  keys,
  predictions,
  examples,
  explorables,
  worksheets,
  posttest,
  practised,
  scenarios,
  components,
  placed,
  slides,
  translatedLessons,
  workshops,
  links,
  anchors,
  interfaceTexts,
  signs,
  source,
]

/** All problems of the content at once. */
export function checkContent(root = 'content'): Problem[] {
  return checkFiles(readFiles(root))
}

/** The same of texts already there. */
export function checkFiles(files: Files): Problem[] {
  return problemsOf(readContent(files))
}

/** The same of content already read. */
export function problemsOf(content: Content): Problem[] {
  return inOrder([...content.problems, ...concerns.flatMap(concern => concern(content))])
}

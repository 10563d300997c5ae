/** `npm run check`: all problems of the content at once, then what an update would do to stored answers. */
import { problemsOf } from '#course/check.ts'
import { readContent } from '#course/content.ts'
import { readFiles } from '#course/files.ts'
import { brokenLock, checkIds, reportIds } from '#course/ids.ts'
import { counted, printProblem } from '#course/problem.ts'

const files = readFiles('content')
const content = readContent(files)
const inContent = problemsOf(content)
// A file that cannot be read would look like dropped ids: they are compared once the content is sound.
const problems = inContent.length > 0 ? inContent : checkIds(files, content)
for (const problem of problems) console.error(printProblem(problem))
const comparable = inContent.length === 0 && brokenLock(files).length === 0
console.log(comparable ? reportIds(files).lines.join('\n') : 'ids: compared once the problems are mended')
console.log(`content: ${files.size} files, ${counted(problems.length)}`)
process.exitCode = problems.length > 0 ? 1 : 0

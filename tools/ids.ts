/** `npm run ids`: gives new ids their numbers in content/ids.lock.json. It only adds; see src/course/ids/lock.ts. */
import { writeFileSync } from 'node:fs'
import { checkFiles } from '#course/check.ts'
import { readFiles } from '#course/files.ts'
import { lockName, readLock, writeLock } from '#course/ids/lock.ts'
import { brokenLock, checkIds, growLock } from '#course/ids.ts'
import { counted, printProblem } from '#course/problem.ts'

const files = readFiles('content')
// A Russian file that cannot be read would look like dropped ids; a gap in a translation changes none.
const inRussian = checkFiles(files).filter(({ file }) => !/\/en\/|\.en\.yaml$|^content\/words\//.test(file))
const problems = [...inRussian, ...brokenLock(files)]
if (problems.length > 0) {
  for (const problem of problems) console.error(printProblem(problem))
  console.error(`${counted(problems.length)}: mend first, then ids get their numbers.`)
  process.exit(1)
}
const before = readLock(files)
const lock = growLock(files)
if (lock.version === before?.version)
  console.log(`content/${lockName} has every id already (version ${lock.version}).`)
else {
  const text = writeLock(lock)
  writeFileSync(`content/${lockName}`, text)
  console.log(`content/${lockName} is now version ${lock.version}.`)
  const left = checkIds(new Map(files).set(lockName, text))
  for (const problem of left) console.error(printProblem(problem))
  if (left.length > 0) process.exit(1)
}

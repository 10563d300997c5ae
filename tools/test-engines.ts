/**
 * `npm run test:engines`: what must hold in other engines than Chromium. Firefox gives the same bytes of the model and
 * of scenarios as Node; in Firefox and WebKitGTK the first lesson, a check, a scenario and a reload work from a server and
 * from the portable file, and the saved course without a network. What could not be run is said in a sentence and counted apart, so that nobody takes silence for
 * success; a missing Firefox counts as failed.
 */
import puppeteer from 'puppeteer-core'
import { loadCourse } from '#course/course.ts'
import { programOf } from '#course/scenario/program.ts'
import { fingerprintOfForms } from '#simulation/fingerprint.ts'
import { sameLogs } from '../src/activities/scenario/same-logs.ts'
import { bundledEngine, bundledScenarios, QUESTION, questionOf } from './engines/bundle.ts'
import { haveFirefox } from './engines/firefox.ts'
import { inFirefox } from './engines/firefox-walk.ts'
import { type Result, walked } from './engines/walked.ts'
import { haveWebKit, inWebKit } from './engines/webkit.ts'

const firefoxPath = haveFirefox()
const webKit = haveWebKit()
const results: Result[] = [{ name: 'Firefox, the same bytes', problem: await firefox() }]
if (firefoxPath) results.push(...(await walked('Firefox', use => inFirefox(firefoxPath, use))))
if (webKit) results.push(...(await walked('WebKitGTK', inWebKit)))

const missing = webKit
  ? []
  : ['WebKitGTK was not asked: install webkit2gtk-driver, xvfb and xauth (on Debian by apt).']
for (const { name, problem } of results)
  console.log(problem === null ? `ok: ${name}` : `FAILED: ${name}: ${problem}`)
for (const sentence of missing) console.log(sentence)
const bad = results.filter(({ problem }) => problem !== null).length
console.log(`${results.length - bad} passed, ${bad} failed, ${missing.length} not run`)
process.exitCode = bad > 0 ? 1 : 0

/** Null when Firefox gives the same bytes, else a sentence. */
async function firefox(): Promise<string | null> {
  const executablePath = firefoxPath
  if (executablePath === undefined)
    return 'No Firefox found, so it was not asked: install Firefox (on Debian: apt install firefox-esr), or set FIREFOX_PATH to one.'
  try {
    const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true })
    try {
      const page = await browser.newPage()
      await page.addScriptTag({ content: await bundledEngine() })
      await page.addScriptTag({ content: await bundledScenarios() })
      const theirs = await page.evaluate(QUESTION)
      const ours = fingerprintOfForms(1, 12)
      console.log(`${await browser.version()}: ${theirs}\nNode ${process.version}: ${ours}`)
      if (theirs !== ours) return 'Firefox makes other facts of the same seed than Node.'
      const programs = loadCourse()
        .in('ru')
        .chapters.flatMap(({ scenarios }) => scenarios.map(programOf))
      return (await page.evaluate(questionOf(programs, 40))) === sameLogs(programs, 40)
        ? null
        : 'Firefox makes other logs of the same choices than Node.'
    } finally {
      await browser.close()
    }
  } catch (error) {
    return `Firefox could not be asked: ${error instanceof Error ? error.message : String(error)}`
  }
}

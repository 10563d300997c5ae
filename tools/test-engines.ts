/**
 * `npm run test:engines`: what must hold in other engines than Chromium. So far: the model gives the same bytes in
 * Firefox as in Node, and so do the scenarios. What could not be run is said in a sentence: Firefox counts as failed then, WebKit, which
 * `puppeteer-core` does not drive, is counted apart, so that nobody takes silence for success.
 */
import puppeteer from 'puppeteer-core'
import { loadCourse } from '#course/course.ts'
import { programOf } from '#course/scenario/program.ts'
import { fingerprintOfForms } from '#simulation/fingerprint.ts'
import { sameLogs } from '../src/activities/scenario/same-logs.ts'
import { bundledEngine, bundledScenarios, QUESTION, questionOf } from './engines/bundle.ts'
import { haveFirefox } from './engines/firefox.ts'

const failed = [await firefox()].filter(problem => problem !== null)
for (const problem of failed) console.error(problem)
console.log('WebKit was not asked: nothing here drives it. Its bytes are not proved by this command.')
console.log(`${1 - failed.length} passed, ${failed.length} failed, 1 not run`)
process.exitCode = failed.length > 0 ? 1 : 0

/** Null when Firefox gives the same bytes, else a sentence. */
async function firefox(): Promise<string | null> {
  const executablePath = haveFirefox()
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

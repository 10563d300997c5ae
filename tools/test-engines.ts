/**
 * `npm run test:engines`: what must hold in other engines than Chromium. So far: the model gives the same bytes in
 * Firefox as in Node. What could not be run is said in a sentence: Firefox counts as failed then, WebKit, which
 * `puppeteer-core` does not drive, is counted apart, so that nobody takes silence for success.
 */
import puppeteer from 'puppeteer-core'
import { fingerprintOfForms } from '#simulation/fingerprint.ts'
import { bundledEngine, QUESTION } from './engines/bundle.ts'
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
      const theirs = await page.evaluate(QUESTION)
      const ours = fingerprintOfForms(1, 12)
      console.log(`${await browser.version()}: ${theirs}\nNode ${process.version}: ${ours}`)
      return theirs === ours ? null : 'Firefox makes other facts of the same seed than Node.'
    } finally {
      await browser.close()
    }
  } catch (error) {
    return `Firefox could not be asked: ${error instanceof Error ? error.message : String(error)}`
  }
}

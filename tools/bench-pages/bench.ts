/**
 * `npm run bench -- pages [--dist folder --rounds 5]`: how fast the built pages are beside bare pages of the same words, on
 * a slow phone. A measurement, not a test: it says what is reached and what is missed, and fails only when there is nothing to measure.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { chromiumFlags, haveChromium } from '../chromium.ts'
import { barePage } from './bare.ts'
import { readPage, serveCompressed } from './server.ts'
import { printTable } from './table.ts'
import { type Sample, visit } from './visit.ts'

const pages = [
  { name: 'home', path: '/', asks: false },
  { name: 'lesson', path: '/lessons/spontaneous/where-the-day-goes/', asks: true },
  { name: 'check', path: '/check/spontaneous/', asks: true },
  { name: 'slides', path: '/slides/spontaneous/', asks: false },
]

const { values: wished } = parseArgs({
  options: { dist: { type: 'string', default: 'dist' }, rounds: { type: 'string', default: '5' } },
})
const rounds = Math.max(1, Number(wished.rounds) || 5)
const built = existsSync(join(wished.dist, 'index.html')) ? wished.dist : build()
const browser = await chromium.launch({ executablePath: haveChromium(), args: chromiumFlags })
const site = await serveCompressed(built)
try {
  const subjects = []
  for (const page of pages) {
    site.add(`/bare${page.path}`, await barePage(browser, readPage(built, page.path)))
    subjects.push({ ...page, ours: [] as Sample[], bare: [] as Sample[] })
  }
  for (let round = 0; round < rounds; round++) {
    console.error(`round ${round + 1} of ${rounds}`)
    for (const { path, asks, ours, bare } of subjects) {
      // Who goes first changes, so that neither always meets the warmer machine.
      const both = [
        async () => ours.push(await visit(browser, site, path, asks)),
        async () => bare.push(await visit(browser, site, `/bare${path}`, asks)),
      ]
      for (const go of round % 2 === 0 ? both : both.reverse()) await go()
    }
  }
  printTable(subjects, rounds)
} finally {
  await browser.close()
  await site.close()
  if (built !== wished.dist) rmSync(built, { recursive: true, force: true })
}

/** Builds the site aside, so that measuring leaves nothing in the repository. @returns where it is */
function build(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder],
    { stdio: 'inherit', env: { ...process.env, BASE: '/', ASTRO_TELEMETRY_DISABLED: '1' } },
  )
  if (status !== 0) {
    rmSync(folder, { recursive: true, force: true })
    console.error('The site could not be built: there is nothing to measure.')
    process.exit(1)
  }
  return folder
}

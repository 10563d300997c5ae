/** `npm run icons`: draws the pictures of the installed course anew, after a change of `public/app.svg`. */
import { readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { icons } from '#offline/icons.ts'
import { chromiumFlags, haveChromium } from './chromium.ts'

const drawing = readFileSync('public/app.svg').toString('base64')
const browser = await chromium.launch({ executablePath: haveChromium(), args: chromiumFlags })
for (const [name, { side, margin }] of Object.entries(icons)) {
  const page = await browser.newPage({ viewport: { width: side, height: side } })
  await page.setContent(
    `<style>html{background:#fff}body{margin:${side * margin}px}img{display:block;width:100%}</style>` +
      `<img src="data:image/svg+xml;base64,${drawing}">`,
  )
  await page.screenshot({ path: `public/${name}.png` })
  await page.close()
}
await browser.close()

/** The portable file on a stick: a folder whose name no address may take for something else. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { test as base, expect, type Page } from '@playwright/test'
import { siteFolder } from '../pages/site.ts'

export const fileName = 'chetyre-etapa.html'

export interface Stick {
  /** Where the file lies. */
  file: string
  /** Opens a page by its path from the root: `slides/cells/?presenter`. */
  open(page: Page, path: string): Promise<void>
  /** No server: every request to one is a fault. */
  origin: string
}

export const test = base.extend<{ stick: Stick }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  stick: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'Флешка # 1, 100% '))
    const file = join(folder, fileName)
    cpSync(join(siteFolder, fileName), file)
    await use({
      file,
      origin: 'none',
      async open(page, path) {
        const address = `${pathToFileURL(file).href}#/${path}`
        // Only the hash changes: the file brings the page itself, by a reload.
        const isHere = page.url().startsWith('file:') && page.url() !== address
        const loaded = isHere ? page.waitForEvent('load') : undefined
        await page.goto(address)
        await loaded
      },
    })
    rmSync(folder, { recursive: true })
  },
})

export { expect }

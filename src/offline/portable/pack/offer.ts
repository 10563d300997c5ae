/** What the site says of the file that it offers. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '#course/language.ts'
import { marks } from '../marks.ts'

/** Writes size and hash of the file into the pages that offer it. */
export function offer(folder: string, file: Buffer): void {
  const hash = createHash('sha256').update(file).digest('hex')
  for (const language of ['ru', 'en'] as const) {
    const page = join(folder, language === 'ru' ? '' : language, 'admin/index.html')
    if (existsSync(page)) writeFileSync(page, told(readFileSync(page, 'utf8'), language, file.length, hash))
  }
}

const told = (html: string, language: Language, bytes: number, hash: string): string => {
  const number = (value: number): string => new Intl.NumberFormat(language).format(value)
  return html
    .replace(marks.mb, number(Math.round(bytes / 1e5) / 10))
    .replace(marks.bytes, number(bytes))
    .replace(marks.hash, hash)
}

import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { bundle, transform } from 'lightningcss'
import { expect, test } from 'vitest'

// What Vite does in the build: lightningcss, no older targets (Astro builds for esnext), imports in their place.
const whole = (file: string) => bundle({ filename: fileURLToPath(new URL(file, import.meta.url)) }).code
const minified = (...files: string[]) =>
  transform({ filename: 'page.css', code: Buffer.concat(files.map(whole)), minify: true }).code

test('the styles that every page has weigh at most 3.4 kB, so that a lesson stays under 5', () => {
  const bytes = brotliCompressSync(minified('tokens.css', 'base.css', 'parts.css', 'print.css')).length
  expect(bytes).toBeLessThanOrEqual(3400)
})

test('overlays weigh at most 0.6 kB', () => {
  expect(brotliCompressSync(minified('overlay.css')).length).toBeLessThanOrEqual(600)
})

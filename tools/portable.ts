/** `npm run portable`: builds the site and lays its portable file into `dist-portable/`. */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

const name = 'chetyre-etapa.html'
execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' })
mkdirSync('dist-portable', { recursive: true })
const file = join('dist-portable', name)
copyFileSync(join('dist', name), file)
const content = readFileSync(file)
const packed = brotliCompressSync(content, {
  params: { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
})
const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`
console.log(`${file}: ${mb(content.length)}, ${mb(packed.length)} in brotli`)

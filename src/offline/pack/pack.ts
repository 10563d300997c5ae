import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { listOf } from './files.ts'

/**
 * Writes `sw.js`, the worker with its list, and `sw-off.js`, the kill switch, into a built site whose files are final.
 * @param number what people call the edition
 */
export async function packOffline(folder: string, number: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`${folder} holds no built site.`)
  writeWorker(folder, number, await bundled('sw.ts'))
  writeFileSync(join(folder, 'sw-off.js'), await bundled('off.ts'))
}

/** The list of a folder on the first line of `sw.js`, and the code of the worker after it. */
export function writeWorker(folder: string, number: string, code: string): void {
  const list = JSON.stringify(listOf(folder, number))
  writeFileSync(join(folder, 'sw.js'), `const LIST=${list};\n${code}`)
}

/** A worker as one classic script: module workers of this kind are not known to every browser. */
async function bundled(name: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: fileURLToPath(new URL(`../worker/${name}`, import.meta.url)),
        output: { format: 'iife' },
      },
    },
  })
  const outputs = Array.isArray(made) ? made : [made]
  const chunks = outputs.flatMap(one => ('output' in one ? one.output : []))
  const [code] = chunks.flatMap(one => (one.type === 'chunk' ? [one.code] : []))
  if (!code || chunks.length !== 1) throw new Error(`${name} did not become one script.`)
  return code
}

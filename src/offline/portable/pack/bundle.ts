/** All scripts of the built site as one classic script: nothing is imported or fetched from a file on a disk. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const show = fileURLToPath(new URL('../show/', import.meta.url))

/** What the scripts of pages find under these names is the file's: an import is nearer than a global. */
const given = ['location', 'history', 'open', 'fetch'] as const
const imports = [
  'import{location,history,open}from"show/place.ts";',
  'import{fetch,startWorker as $startWorker}from"show/texts.ts";',
  'import{entriesByType as $entriesByType}from"show/arrival.ts";',
].join('')

/**
 * @param assets folder of the built scripts
 * @param inline scripts that stand in pages themselves
 * @returns the script, and the names of the workers that it starts
 */
export async function bundle(
  assets: string,
  inline: readonly string[],
): Promise<{ code: string; workers: readonly string[] }> {
  const names = readdirSync(assets).filter(name => name.endsWith('.js') && !/^worker-/.test(name))
  const workers = new Set<string>()
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'portable',
        enforce: 'pre',
        resolveId(id) {
          if (id === 'virtual:portable') return '\0portable'
          if (id.startsWith('built/')) return join(assets, id.slice('built/'.length))
          return id.startsWith('show/') ? join(show, id.slice('show/'.length)) : undefined
        },
        load(id) {
          if (id === '\0portable') return entry(names, inline)
          if (!id.startsWith(assets)) return undefined
          return forFile(readFileSync(id, 'utf8'), workers)
        },
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: join(show, 'start.ts'),
        output: { format: 'iife', codeSplitting: false, strictExecutionOrder: true },
      },
    },
  })
  const [first] = Array.isArray(result) ? result : [result]
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined
  if (chunk === undefined || chunk.type !== 'chunk') throw new Error('the scripts could not be bundled')
  return { code: chunk.code, workers: [...workers] }
}

/** A built script that asks the file where it is. */
function forFile(code: string, workers: Set<string>): string {
  const own = code.replace(
    /new Worker\(new URL\(`\/?(?:[^`]*\/)?(worker-[\w-]+\.js)`,``\+import\.meta\.url\),\{type:`module`\}\)/g,
    (_, name: string) => {
      workers.add(name)
      return `$startWorker(${JSON.stringify(name)})`
    },
  )
  if (own.includes('new Worker')) throw new Error('a worker is started in a way that the file does not know')
  return `${imports}import{load as $load}from"virtual:portable";${asked(own, /(?<![\w$.`"'])import\((?![`"'])/g)}`
}

/** Window's own names become the bare ones; what is imported by a name that is only known later comes from the list. */
const asked = (code: string, later: RegExp): string =>
  code
    .replace(new RegExp(`\\bwindow\\.(${given.join('|')})\\b`, 'g'), '$1')
    .replaceAll('performance.getEntriesByType(', '$entriesByType(')
    .replace(later, '$load(')

function entry(names: readonly string[], inline: readonly string[]): string {
  const modules = names.map(name => `${JSON.stringify(name)}:()=>import(${JSON.stringify(`built/${name}`)})`)
  const functions = inline.map(code => `()=>{${asked(code, /(?<![\w$.])import\(/g)}}`)
  return `${imports}
const modules={${modules}};
export const load=url=>modules[url.replace(/^.*\\//,'')]();
const $load=load;
export const inline=[${functions}];`
}

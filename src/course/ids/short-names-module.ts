import type { Plugin } from 'vite'
import { readFiles } from '../files.ts'
import { emptyLock, readLock } from './lock.ts'
import { shortNames } from './short-names.ts'

const id = 'virtual:short-names'

/** The short names as a module: a page loads them when somebody wants his progress as a text. */
export function shortNamesModule(root = 'content'): Plugin {
  return {
    name: 'short-names',
    resolveId: wanted => (wanted === id ? `\0${id}` : undefined),
    load: wanted =>
      wanted === `\0${id}`
        ? `export default ${JSON.stringify(shortNames(readLock(readFiles(root)) ?? emptyLock))}`
        : undefined,
  }
}

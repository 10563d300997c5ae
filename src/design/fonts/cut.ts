import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import { alwaysShipped, type Characters } from './characters.ts'
import { type Cut, cuts } from './families.ts'
import { scriptOf, sourceOf } from './sources.ts'

/** A cut that was made: where it lies and which characters it holds. */
export interface CutFile {
  cut: Cut
  path: string
  characters: readonly string[]
  bytes: number
}

const features = ['kern', 'mark', 'mkmk', 'locl', 'ccmp', 'tnum']

/** The characters a cut must hold, in code point order. */
export function charactersOf(cut: Cut, inUse: Iterable<string>): string[] {
  return [...new Set([...alwaysShipped, ...inUse])]
    .filter(character => scriptOf(cut.family, character) === cut.script && cut.takes(character))
    .sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0))
}

/** Makes every file of the course's fonts, or finds it made under `cache`. */
export async function cutFonts(inUse: Characters, cache: URL): Promise<CutFile[]> {
  const made: CutFile[] = []
  // One after another: HarfBuzz works in one WebAssembly memory anyway.
  for (const cut of cuts) made.push(await make(cut, charactersOf(cut, inUse.keys()), cache))
  return made
}

async function make(cut: Cut, characters: string[], cache: URL): Promise<CutFile> {
  const source = sourceOf(cut.family, cut.script)
  const text = characters.join('')
  const wght = cut.family.weights
  const key = createHash('sha256')
    .update(source)
    .update(JSON.stringify([text, wght, features]))
    .digest('hex')
    .slice(0, 12)
  const folder = new URL(`${key}/`, cache)
  const path = fileURLToPath(new URL(`${cut.file}.woff2`, folder))
  if (!existsSync(path)) {
    const font = await subsetFont(source, text, {
      targetFormat: 'woff2',
      noHinting: true,
      keepFeatures: features,
      variationAxes: { wght },
    })
    mkdirSync(folder, { recursive: true })
    // By renaming, so that a test and a build at the same time never read half a file.
    writeFileSync(`${path}.${process.pid}`, font)
    renameSync(`${path}.${process.pid}`, path)
  }
  return { cut, path, characters, bytes: readFileSync(path).byteLength }
}

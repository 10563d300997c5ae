/**
 * `npm run presets`: computes the numbers of the model that stand in pages and are quoted by prose, and writes them
 * to content/model.json. What is there already, of the same parameter table and the same declaration, is kept.
 * `npm run presets -- levels seam` computes these anew, `-- --all` everything.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { REPS, SEED } from '#course/model/declaration.ts'
import { DECLARATIONS } from '#course/model/declarations.ts'
import { MODEL_FILE, type ModelFile, readModelFile } from '#course/model/file.ts'
import { type Preset, Presets, parameterHash, presetHash } from '#course/model/presets.ts'

const path = `content/${MODEL_FILE}`
const names = process.argv.slice(2).filter(argument => !argument.startsWith('--'))
const all = process.argv.includes('--all')
const known = DECLARATIONS.map(({ name }) => name)
const unknown = names.filter(name => !known.includes(name))
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(', ')}; there are ${known.join(', ')}`)
  process.exit(2)
}

const before = readModelFile(existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined)
const presets = new Presets()
const kept = new Map(DECLARATIONS.map(({ name }) => [name, keep(before, name)]))

for (const declaration of DECLARATIONS) {
  const { name, reps = REPS } = declaration
  for (const { id } of declaration.presets) {
    const fresh = kept.get(name)?.get(id)?.hash === presetHash(declaration, id)
    if (fresh && !all && !names.includes(name)) continue
    if (process.stderr.isTTY) console.error(`${name} ${id}: ${reps} runs`)
    kept.get(name)?.set(id, presets.compute(declaration, id))
    write()
  }
}
write()

/** The presets of a declaration that the file has, those no longer declared left out. */
function keep(model: ModelFile, name: string): Map<string, Preset> {
  const declaration = DECLARATIONS.find(found => found.name === name)
  const own = new Map<string, Preset>()
  for (const { id } of declaration?.presets ?? []) {
    const hash = model.hash(name, id)
    if (!hash) continue
    const reads = declaration?.reads.flatMap(read => {
      const found = model.found(name, id, read.id)
      return found ? [[read.id, found] as const] : []
    })
    own.set(id, { hash, reads: Object.fromEntries(reads ?? []) })
  }
  return own
}

/** A line a preset, so that a change shows which numbers moved. */
function write(): void {
  const groups = [...kept].map(([name, own]) => {
    const rows = [...own].map(([id, preset]) => `      ${JSON.stringify(id)}: ${JSON.stringify(preset)}`)
    return `    ${JSON.stringify(name)}: {\n${rows.join(',\n')}\n    }`
  })
  const head = { comment: `written by npm run presets, seed ${SEED}`, parameters: parameterHash() }
  const body = `"presets": {\n${groups.join(',\n')}\n  }`
  writeFileSync(path, `${JSON.stringify(head, null, 2).slice(0, -2)},\n  ${body}\n}\n`)
}

/** Walks an engine through the site on a server and through the portable file on a stick. */
import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Driven, walk, walkOffline } from './walk.ts'

export interface Result {
  name: string
  /** Null when all is well. */
  problem: string | null
}

/** @param inEngine starts the engine, lets it be used, ends it */
export async function walked(
  engine: string,
  inEngine: (use: (page: Driven) => Promise<void>) => Promise<void>,
): Promise<Result[]> {
  const built = join('dist', 'chetyre-etapa.html')
  if (!existsSync(built))
    return [{ name: `${engine}, a walk`, problem: 'there is no built site: npm run build comes first' }]
  const attempt = async (name: string, steps: (page: Driven) => Promise<void>): Promise<Result> => {
    try {
      await inEngine(steps)
      return { name: `${engine}, ${name}`, problem: null }
    } catch (error) {
      return { name: `${engine}, ${name}`, problem: error instanceof Error ? error.message : String(error) }
    }
  }
  const port = 4558
  const server = spawn(process.execPath, ['tools/serve.ts', 'dist', `${port}`], { stdio: 'ignore' })
  const online = (path: string) => `http://localhost:${port}/${path}`
  const stick = mkdtempSync(join(tmpdir(), 'Флешка # 1, 100% '))
  cpSync(built, join(stick, 'chetyre-etapa.html'))
  const file = pathToFileURL(join(stick, 'chetyre-etapa.html')).href
  try {
    return [
      await attempt('lesson, check, scenario, reload', page => walk(page, online)),
      await attempt('the same from the portable file', page => walk(page, path => `${file}#/${path}`)),
      // Last: it takes the host away.
      await attempt('saved for work without a network', page =>
        walkOffline(page, online, () => void server.kill()),
      ),
    ]
  } finally {
    server.kill()
    rmSync(stick, { recursive: true })
  }
}

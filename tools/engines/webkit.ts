/** WebKitGTK by its own driver: a few calls of W3C WebDriver. */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { apt } from './apt.ts'
import type { Driven } from './walk.ts'

const driver = '/usr/bin/WebKitWebDriver'

/** Whether it is here, after an attempt to install it. */
export function haveWebKit(): boolean {
  if (!existsSync(driver) || !existsSync('/usr/bin/xvfb-run'))
    apt('WebKitGTK', ['webkit2gtk-driver', 'xvfb', 'xauth'])
  return existsSync(driver) && existsSync('/usr/bin/xvfb-run') && browser() !== undefined
}

function browser(): string | undefined {
  return ['/usr/lib', ...readdirSync('/usr/lib').map(name => join('/usr/lib', name))]
    .flatMap(folder => ['4.1', '4.0'].map(version => join(folder, `webkit2gtk-${version}/MiniBrowser`)))
    .find(place => existsSync(place))
}

/** Starts a browser, lets it be used, ends it. */
export async function inWebKit(use: (page: Driven) => Promise<void>): Promise<void> {
  const port = 4559
  const root = `http://127.0.0.1:${port}`
  const running = spawn('xvfb-run', ['-a', driver, `--port=${port}`], { stdio: 'ignore', detached: true })
  // The driver and its display are a group of their own, which must not outlive this command.
  const end = (): void => {
    if (running.pid && running.exitCode === null) process.kill(-running.pid)
  }
  process.once('exit', end)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
  const call = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`${root}${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
    })
    const { value } = (await answer.json()) as { value: unknown }
    if (!answer.ok) throw new Error(JSON.stringify(value).slice(0, 300))
    return value
  }
  try {
    for (let tries = 0; tries < 100; tries++) {
      if (
        await fetch(`${root}/status`).then(
          ({ ok }) => ok,
          () => false,
        )
      )
        break
      await new Promise(done => setTimeout(done, 200))
    }
    const { sessionId } = (await call('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: browser(), args: ['--automation'] },
        },
      },
    })) as { sessionId: string }
    const session = `/session/${sessionId}`
    try {
      await use({
        open: async url => void (await call('POST', `${session}/url`, { url })),
        reload: async () => void (await call('POST', `${session}/refresh`, {})),
        ask: expression =>
          call('POST', `${session}/execute/sync`, { script: `return ${expression}`, args: [] }),
      })
    } finally {
      await call('DELETE', session)
    }
  } finally {
    end()
    process.off('exit', end)
  }
}

/** Where a Chromium is for the browser tests, and how one comes onto a machine that has none. */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

/** The sandbox does not start as root or in most containers, and there is no graphics card. */
export const chromiumFlags = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage']

const missing =
  'No Chromium found: install Chromium, Chrome or Edge (on Debian: apt install chromium), or set CHROMIUM_PATH to one.'

/** Without a window and all that belongs to one: the browser tests take two thirds of the time. */
const headless = 'chromium-headless-shell'
const names = [
  headless,
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
]

/** `CHROMIUM_PATH`, else Playwright's own, else one on PATH or where the systems put it. */
export function findChromium(env = process.env, own = playwrightsOwn()): string | undefined {
  const wished = env['CHROMIUM_PATH']
  if (wished) return runnable(wished) ? wished : undefined
  return [own, ...onPath(env['PATH'] ?? ''), ...usualPlaces(env)].find(runnable)
}

/** The path of a Chromium, installed by the system's packages if need be; an error of one sentence if none can be had. */
export function haveChromium(): string {
  const found = findChromium()
  const wished = process.env['CHROMIUM_PATH']
  if (wished && !found) throw new Error(`CHROMIUM_PATH is ${wished}, which is not a program that can be run.`)
  const root = process.getuid?.() === 0
  // Whoever has a Chromium on a machine of his own keeps it; in a container the light one is worth a minute.
  const enough = found && (wished || !root || isHeadless(found))
  if (!enough) installChromium(root)
  const installed = findChromium()
  if (!installed) throw new Error(missing)
  return installed
}

function isHeadless(path: string): boolean {
  return path === playwrightsOwn() || path.endsWith(headless)
}

function installChromium(root: boolean): void {
  const rights = root || spawnSync('sudo', ['-n', 'true']).status === 0
  if (!existsSync('/etc/debian_version') || !rights) return
  console.log('Installing Chromium by apt-get (once; one or two minutes)…')
  const apt = (...args: string[]) =>
    spawnSync(root ? 'apt-get' : 'sudo', root ? args : ['-n', 'apt-get', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  // Without a network it fails soon, and what is there is used.
  const soon = ['-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=20']
  apt('update', ...soon)
  if (apt('install', '-y', ...soon, headless).status !== 0) apt('install', '-y', ...soon, 'chromium')
}

function playwrightsOwn(): string {
  return chromium.executablePath()
}

function onPath(path: string): string[] {
  const folders = path.split(delimiter).filter(Boolean)
  const suffix = process.platform === 'win32' ? '.exe' : ''
  return names.flatMap(name => folders.map(folder => join(folder, name + suffix)))
}

function usualPlaces(env: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'darwin')
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
      app => `/Applications/${app}.app/Contents/MacOS/${app}`,
    )
  if (process.platform === 'win32')
    return ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap(folder =>
      ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map(program =>
        join(env[folder] ?? '', program),
      ),
    )
  return ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium']
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

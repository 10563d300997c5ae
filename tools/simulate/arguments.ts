import { FORMS } from '#simulation/forms.ts'

const USAGE = `usage: npm run -s simulate -- --form ${FORMS.join('|')} [--seed n] [--weeks n] [--reps n] [--set name=value …] [--json]`

/** The command line, read but not yet judged. */
export interface Arguments {
  readonly options: ReadonlyMap<string, string>
  readonly settings: Readonly<Record<string, string>>
  readonly json: boolean
  readonly problems: readonly string[]
}

const OPTIONS = ['--form', '--seed', '--weeks', '--reps']

/** Reads the command line: `--set` takes all that follows up to the next option. */
export function readArguments(words: readonly string[]): Arguments {
  const options = new Map<string, string>()
  const settings: Record<string, string> = Object.create(null)
  const problems: string[] = []
  let json = false
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? ''
    if (word === '--json') json = true
    else if (OPTIONS.includes(word)) {
      const value = words[i + 1]
      if (value === undefined || value.startsWith('--'))
        problems.push(`${word}: nothing; allowed a value; ${USAGE}`)
      else i += 1
      if (value !== undefined) options.set(word.slice(2), value)
    } else if (word === '--set') {
      while (words[i + 1] !== undefined && !words[i + 1]?.startsWith('--')) {
        i += 1
        const [name = '', ...value] = (words[i] ?? '').split('=')
        if (value.length === 0) problems.push(`${name}: nothing; allowed name=value; --set takes name=value`)
        else settings[name] = value.join('=')
      }
    } else problems.push(`${word}: unknown; allowed ${[...OPTIONS, '--set', '--json'].join(', ')}; ${USAGE}`)
  }
  return { options, settings, json, problems }
}

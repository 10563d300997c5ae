/** What the panel says of a copy: pure, so that each state can be read in a test. */
import type { Copy } from '../state.ts'
import { filled, megabytes } from './sizes.ts'

export type Words = Readonly<Record<string, string>>

/** Acts that the panel offers, the first of them as the main one. */
export type Act = 'stop' | 'save' | 'remove' | 'install'

export interface Saying {
  title: string
  text: string
  /** Between 0 and 1 while something is under way. */
  done?: number
  /** What stands beside the bar. */
  beside?: string
  /** Name of the words of a button by what it does. */
  acts: readonly (readonly [Act, string])[]
  sign?: 'ok' | 'bad'
  /** Address of the portable file, offered where the browser has no room. */
  portable?: boolean
}

/** @param canRemove whether pages could be had from the network afterwards */
export function saying(words: Words, copy: Copy, language: string, canRemove: boolean): Saying {
  const say = (name: string) => filled(words[name] ?? '', values)
  const values = {
    n: copy.files,
    of: copy.ofFiles,
    size: megabytes(copy.bytes, language),
    ofSize: megabytes(copy.ofBytes, language),
    left: megabytes(copy.ofBytes - copy.bytes, language),
    part: words[`part.${copy.part}`] ?? '',
    status: copy.status ?? '',
  }
  const remove = canRemove ? [['remove', say('remove')] as const] : []
  switch (copy.kind) {
    case 'saving':
    case 'checking':
      return {
        title: say(copy.kind),
        text: say('goOn'),
        done: copy.bytes / copy.ofBytes,
        beside: say('progress'),
        acts: [['stop', say('stop')]],
      }
    case 'stopped':
      return { title: say('stopped'), text: say('fromHere'), acts: [['save', say('continue')], ...remove] }
    case 'failed':
      return {
        title: say(`failed.${copy.trouble}`),
        text: [say(`wayOn.${copy.trouble}`), say('fromHere')].join(' '),
        acts: [['save', say('again')]],
        sign: 'bad',
        portable: copy.trouble === 'space' && copy.portable > 0,
      }
    case 'ready':
      return {
        title: say('ready'),
        text: say('readyText'),
        acts: [['install', say('install')], ...remove],
        sign: 'ok',
      }
    case 'none':
      return { title: say('none'), text: say('noneText'), acts: [['save', say('save')]] }
  }
}

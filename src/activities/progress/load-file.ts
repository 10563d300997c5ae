import { learner } from '#learner/here.ts'
import { type Reading, readProgressFile } from '#learner/progress-file.ts'
import type { TextReading } from '#learner/text/progress-text.ts'
import { changesBetween, countsOf } from './tell-facts.ts'
import type { Teller } from './teller.ts'

export type Told = { readonly text: string; readonly bad: boolean }

/** Merges a file into what is here. @returns what came of it, in words; a refused file has changed nothing */
export async function loadFile(file: Pick<File, 'name' | 'size' | 'text'>, tell: Teller): Promise<Told> {
  return takeIn(await readProgressFile(file), file.name, tell)
}

/** The same for what was pasted; there may be several texts in it. */
export async function loadText(pasted: string, tell: Teller): Promise<Told> {
  const readings = await import('./as-text.ts').then(text => text.readTexts(pasted))
  const all = readings.map(reading => takeIn(reading, tell.word('pasted'), tell))
  return { text: all.map(({ text }) => text).join(' '), bad: all.some(({ bad }) => bad) }
}

function takeIn(reading: Reading | TextReading, name: string, tell: Teller): Told {
  if (reading.is === 'refused')
    return { text: tell.word(`refused-${reading.why}`, { file: name }), bad: true }
  learner.flush()
  const before = learner.$facts.get()
  learner.absorb(reading.facts)
  const { came, went } = changesBetween(before, learner.$facts.get())
  const sentences = [
    came.length > 0
      ? tell.word('loaded', { file: name, counts: tell.list(countsOf(came, tell)) })
      : tell.word('loadedNothing', { file: name }),
    went.length > 0 ? tell.word('loadedReplaced', { counts: tell.list(countsOf(went, tell)) }) : '',
    reading.unreadable > 0 ? tell.word('unreadable', { n: tell.number(reading.unreadable) }) : '',
  ]
  return { text: sentences.filter(Boolean).join(' '), bad: false }
}

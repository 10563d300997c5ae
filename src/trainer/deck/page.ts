/** The deck as it lies in the page: slides, words, plan of the day. */
import { fields } from '../room/read.ts'
import type { Stop } from './walk.ts'

export type Words = Readonly<Record<string, string>>

/** All slides in their order; a scenario that is played may have other ones than a moment ago. */
export function slidesHere(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-slides] [data-slide]')]
}

export function stopOf({ dataset }: HTMLElement): Stop {
  return {
    id: dataset['slide'] ?? '',
    steps: Number(dataset['steps'] ?? 0) || 0,
    block: dataset['block'],
  }
}

/** Minutes of the exercise or break on a slide. */
export function minutesOf(slide: HTMLElement | undefined): number | undefined {
  const minutes = Number(slide?.dataset['minutes'])
  return minutes > 0 ? minutes : undefined
}

/** Texts that the page carries for its script. */
export function wordsHere(name: string): Words {
  const raw = fields(dataHere(name))
  return Object.fromEntries(
    Object.entries(raw).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}

/** @returns undefined when there is none */
export function dataHere(name: string): unknown {
  const text = document.querySelector(`script[data-${name}]`)?.textContent
  return text ? JSON.parse(text) : undefined
}

/** `deck.slideOf` with its numbers: "Slide {n} of {all}". */
export function filled(text: string | undefined, values: Readonly<Record<string, string | number>>): string {
  return (text ?? '').replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

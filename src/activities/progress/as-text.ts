/** Progress as a text, with the course's short names: 8 kB that are loaded when somebody wants it. */
import names from 'virtual:short-names'
import type { Facts } from '#learner/fact.ts'
import { readTexts as read, type TextReading, writeText as write } from '#learner/text/progress-text.ts'

export const readTexts = (pasted: string): Promise<TextReading[]> => read(pasted, names)
export const writeText = (facts: Facts): Promise<string> => write(facts, names)

/** Languages of the course. Russian is the source: it carries structure and words, the others words only. */
export const languages = ['ru', 'en'] as const

export type Language = (typeof languages)[number]

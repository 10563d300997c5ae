/** Ids of the course by short names, which never change their meaning; see short-names.ts of the course. */

/** As the course gives it. */
export interface ShortNames {
  /** One more whenever ids come in. */
  readonly version: number
  readonly names: readonly (readonly [short: string, id: string])[]
}

export interface Names {
  readonly version: number
  /** Dotted names part by part; what has no short name, such as a number that was typed, stands behind an apostrophe. */
  short(name: string): string
  /** Nothing for a short name that is not known. */
  long(short: string): string | undefined
}

export function namesOf({ version, names }: ShortNames): Names {
  const ids = new Map(names)
  // Ids that are equal in several places have several names; the first one does.
  const shorts = new Map(names.toReversed().map(([short, id]) => [id, short]))
  return {
    version,
    short: name =>
      name
        .split('.')
        .map(part => shorts.get(part) ?? `'${part}`)
        .join('.'),
    long(short) {
      const parts = short.split('.').map(part => (part.startsWith("'") ? part.slice(1) : ids.get(part)))
      return parts.includes(undefined) ? undefined : parts.join('.')
    },
  }
}

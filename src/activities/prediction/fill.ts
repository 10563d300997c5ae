/** Puts values into the `{names}` of a text; a name without a value stays as it is. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{([\w-]+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

/** Words of the interface by name. */
export type Words = Readonly<Record<string, string>>

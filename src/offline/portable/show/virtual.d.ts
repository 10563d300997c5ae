declare module 'virtual:portable' {
  /** Inline scripts of pages, by number. */
  export const inline: readonly (() => void)[]
  /** A built module, by its name or address. It runs when it is first asked for. */
  export function load(name: string): Promise<Record<string, unknown>>
}

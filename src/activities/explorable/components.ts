import type { AstroComponentFactory } from 'astro/runtime/server/index.js'

/**
 * What can be operated, by the `component` of an explorable in activities.yaml. A live one is an .astro file that
 * takes the explorable's `id` and places its own island; it stands above the table of presets, which stays for print
 * and for pages without script. Those without an entry are their table.
 */
export const components: Readonly<Record<string, AstroComponentFactory>> = {}

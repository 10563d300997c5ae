import type { MDXInstance } from 'astro'

const modules = import.meta.glob<MDXInstance<Record<string, unknown>>>('/content/*/*/slides.mdx')

/** @param file as the course names it: `content/2-cells/ru/slides.mdx`. */
export async function slidesModule(file: string): Promise<MDXInstance<Record<string, unknown>>> {
  const load = modules[`/${file}`]
  if (!load) throw new Error(`${file} is in the outline but not among the modules: is it an .mdx file?`)
  return load()
}

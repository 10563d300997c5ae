import type { MDXInstance } from 'astro'

type Module = MDXInstance<Record<string, unknown>>

const modules = import.meta.glob<Module>('/content/*/*/slides.mdx')

/** @param file as the course names it: `content/2-cells/ru/slides.mdx`. */
export async function slidesModule(file: string): Promise<Module> {
  const load = modules[`/${file}`]
  if (!load) throw new Error(`${file} is in the course but not among the modules: is it an .mdx file?`)
  return load()
}

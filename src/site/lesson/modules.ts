import type { MDXInstance } from 'astro'

const modules = import.meta.glob<MDXInstance<Record<string, unknown>>>('/content/*/*/lessons/*.mdx')

/** @param file as the course names it: `content/1-spontaneous/ru/lessons/finder-keeps.mdx`. */
export async function lessonModule(file: string): Promise<MDXInstance<Record<string, unknown>>> {
  const load = modules[`/${file}`]
  if (!load) throw new Error(`${file} is in the outline but not among the modules: is it an .mdx file?`)
  return load()
}

import type { Language } from '#course/language.ts'

/**
 * The address of a page of the course on this host: base path, language, path.
 * @param path from the root of a language, `/lessons/spontaneous/finder-keeps/`; may end in an anchor.
 */
export function href(language: Language, path: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '')
  return `${base}${language === 'ru' ? '' : `/${language}`}${path}`
}

/** The path of a page without base and language: what both languages share. */
export function pathOf(pathname: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '')
  return `/${pathname.slice(base.length).replace(/^\/(en\/)?/, '')}`
}

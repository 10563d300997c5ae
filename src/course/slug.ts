/** Gives headings of one page their anchors: letters and digits in lower case, joined by hyphens. */
export function slugger(): (heading: string) => string {
  const seen = new Map<string, number>()
  return heading => {
    const slug = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\s-]/gu, '')
      .trim()
      .replace(/[\s-]+/gu, '-')
    const times = seen.get(slug) ?? 0
    seen.set(slug, times + 1)
    return times === 0 ? slug : `${slug}-${times}`
  }
}

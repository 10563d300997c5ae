/** What a PDF of Chromium says of itself: its pages with their sizes, and the typefaces in it. */

export interface Pdf {
  /** In points, as they are turned: A4 is 595 × 842. */
  pages: { width: number; height: number; drawn: boolean }[]
  /** Without the tag of a subset, each once. */
  fonts: string[]
}

/** Skia writes objects one after another, uncompressed but for their streams. */
export function readPdf(bytes: Buffer): Pdf {
  const objects = objectsOf(bytes.toString('latin1'))
  const pages = [...objects.values()]
    .filter(text => /\/Type\s*\/Page\b/.test(text))
    .map(text => {
      const [, width = '0', height = '0'] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(text) ?? []
      const content = objects.get(/\/Contents\s+(\d+)/.exec(text)?.[1] ?? '') ?? ''
      // A page with nothing on it has a content of a few dozen bytes.
      const length = Number(/\/Length\s+(\d+)/.exec(content)?.[1] ?? 0)
      return { width: Number(width), height: Number(height), drawn: length > 200 }
    })
  const fonts = [...objects.values()].flatMap(text => {
    const name = /\/BaseFont\s*\/([\w+-]+)/.exec(text)?.[1] ?? /\/FontName\s*\/([\w+-]+)/.exec(text)?.[1]
    return name ? name.replace(/^[A-Z]{6}\+/, '') : []
  })
  return { pages, fonts: [...new Set(fonts)].sort() }
}

/** The head of every object, up to its stream, by number. */
function objectsOf(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)(?=\nstream|\nendobj|endobj)/g)].map(
      ([, number = '', body = '']) => [number, body],
    ),
  )
}

/** The list of files of one build: what the worker may keep, and how it knows that it has got it right. */

export interface SavedFile {
  /** From the root of the site; a page ends in a slash, the home page is empty. */
  path: string
  bytes: number
  /** SHA-256, its first 132 bits in base64url. */
  hash: string
}

export interface FileList {
  /** What people call the edition: `0.4`. */
  number: string
  /** What tells this build from every other one. */
  id: string
  /** Bytes of the portable file, if the site offers it. */
  portable: number
  files: readonly SavedFile[]
}

/** Parts of the course in the order in which they are saved: what all pages share comes first. */
export const parts = ['shared', 'lessons', 'checks', 'scenarios', 'slides', 'paper', 'pages'] as const
export type Part = (typeof parts)[number]

/** The part of the course that a file belongs to. */
export function partOf(path: string): Part {
  const place = path.replace(/^en\//, '')
  if (!/(^|\/)$|\.html$/.test(path)) return 'shared'
  if (place.startsWith('lessons/')) return 'lessons'
  if (place.startsWith('check/')) return 'checks'
  if (place.startsWith('scenarios/')) return 'scenarios'
  if (place.startsWith('slides/')) return 'slides'
  if (/^(handouts|trainer\/print)\//.test(place)) return 'paper'
  return 'pages'
}

/** SHA-256 of bytes as the list has it; the same in Node and in a browser. */
export async function hashOf(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .slice(0, 22)
}

/** Media types by ending: what the site's files are, whatever a host calls them. */
const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
}

export function typeOf(path: string): string {
  const ending = /\.(\w+)$/.exec(path)?.[1] ?? 'html'
  return types[ending] ?? 'application/octet-stream'
}

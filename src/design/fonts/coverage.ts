import { brotliDecompressSync } from 'node:zlib'

// The order of the table names that a WOFF2 directory writes as one number (W3C WOFF2, 4.1).
const known =
  'cmap head hhea hmtx maxp name OS/2 post cvt  fpgm glyf loca prep CFF  VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG  sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill'.match(
    /.{4} ?/g,
  ) ?? []

/**
 * The code points that a woff2 file has a glyph for.
 *
 * Read from its `cmap`, because the ranges that fontsource declares promise more than the files hold:
 * U+2011 and U+202F lie in the declared range and have no glyph.
 */
export function coverageOf(woff2: Uint8Array): Set<number> {
  const cmap = cmapOf(woff2)
  const subtables = Array.from({ length: cmap.getUint16(2) }, (_, i) => cmap.getUint32(8 + 8 * i))
  return new Set(subtables.flatMap(offset => codePoints(cmap, offset)))
}

function cmapOf(woff2: Uint8Array): DataView {
  const view = new DataView(woff2.buffer, woff2.byteOffset, woff2.byteLength)
  if (view.getUint32(0) !== 0x774f4632) throw new Error('not a woff2 file')
  let at = 48
  let start = 0
  let found: { start: number; length: number } | undefined
  const base128 = (): number => {
    for (let value = 0; ; ) {
      const byte = view.getUint8(at++)
      value = value * 128 + (byte & 127)
      if (byte < 128) return value
    }
  }
  for (let table = 0; table < view.getUint16(12); table++) {
    const flags = view.getUint8(at++)
    const named = (flags & 63) === 63
    const name = named ? String.fromCharCode(...woff2.subarray(at, at + 4)) : (known[flags & 63] ?? '').trim()
    if (named) at += 4
    const length = base128()
    // Outlines are stored transformed unless their version says 3, other tables only if it is not 0.
    const transformed = /^(glyf|loca)$/.test(name) ? flags >> 6 !== 3 : flags >> 6 !== 0
    const stored = transformed ? base128() : length
    if (name === 'cmap') found = { start, length }
    start += stored
  }
  if (!found) throw new Error('the font has no cmap')
  const tables = brotliDecompressSync(woff2.subarray(at, at + view.getUint32(20)))
  return new DataView(tables.buffer, tables.byteOffset + found.start, found.length)
}

function codePoints(cmap: DataView, offset: number): number[] {
  const format = cmap.getUint16(offset)
  if (format === 12) {
    const groups = Array.from({ length: cmap.getUint32(offset + 12) }, (_, i) => offset + 16 + 12 * i)
    return groups.flatMap(group => between(cmap.getUint32(group), cmap.getUint32(group + 4)))
  }
  if (format === 4) {
    const size = cmap.getUint16(offset + 6)
    const segments = Array.from({ length: size / 2 }, (_, i) => offset + 14 + 2 * i)
    return segments
      .flatMap(end => between(cmap.getUint16(end + size + 2), cmap.getUint16(end)))
      .filter(code => code !== 0xffff)
  }
  return []
}

const between = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i)

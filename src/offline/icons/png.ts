import { crc32, deflateSync } from 'node:zlib'

/** A square picture in two colours and what lies between, as a PNG. `share` is how much ink each pixel has, 0 to 1. */
export function png(share: Float32Array, side: number, ink: string, paper: string): Buffer {
  const [from, to] = [channels(paper), channels(ink)]
  const rows = Buffer.alloc(side * (1 + side * 3))
  for (let pixel = 0; pixel < side * side; pixel++)
    for (let channel = 0; channel < 3; channel++) {
      const [a = 0, b = 0] = [from[channel], to[channel]]
      const place = pixel * 3 + channel + Math.floor(pixel / side) + 1
      rows[place] = Math.round(a + (b - a) * (share[pixel] ?? 0))
    }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  // Eight bits each of red, green and blue.
  head.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

const channels = (hex: string): number[] =>
  (hex.match(/[\da-f]{2}/gi) ?? []).map(part => Number.parseInt(part, 16))

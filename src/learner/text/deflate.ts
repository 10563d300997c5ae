/**
 * Compressing by what browsers have: Chrome 103, Safari 16.4, Firefox 113. An older one writes a longer text, and reads
 * a compressed one only as a file; code that could do it would weigh more than the rest of the page.
 */

/** Nothing where the browser cannot. */
export async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const stream = make(() => new CompressionStream('deflate-raw'))
  return stream && through(bytes, stream, Number.POSITIVE_INFINITY)
}

/**
 * @param most bytes; a longer result is not waited for, as a kilobyte can grow to a gigabyte
 * @returns nothing where the browser cannot, or the bytes are broken or too many
 */
export async function inflated(
  bytes: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const stream = make(() => new DecompressionStream('deflate-raw'))
  return stream && through(bytes, stream, most)
}

/** Whether a compressed text can be read here. */
export const inflates = (): boolean => make(() => new DecompressionStream('deflate-raw')) !== undefined

function make<S>(stream: () => S): S | undefined {
  try {
    return stream()
  } catch {
    return undefined
  }
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: GenericTransformStream,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  try {
    const reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> = new Blob([bytes])
      .stream()
      .pipeThrough(stream)
      .getReader()
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      length += next.value.length
      if (length > most) {
        await reader.cancel()
        return undefined
      }
      chunks.push(next.value)
    }
  } catch {
    return undefined
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer())
}

/** Caches of a browser in memory, as far as the worker uses them. */

export function fakeCaches() {
  const all = new Map<string, Map<string, Response>>()
  const url = (path: string) => new URL(path, 'https://host.test').href
  const control = { refuses: false }
  const open = async (name: string) => {
    const cache = all.get(name) ?? new Map<string, Response>()
    all.set(name, cache)
    return {
      match: async (path: string) => cache.get(url(path))?.clone(),
      put: async (path: string, response: Response) => {
        if (control.refuses) throw new DOMException('full', 'QuotaExceededError')
        cache.set(url(path), response)
      },
      delete: async (path: string) => cache.delete(url(path)),
      keys: async () => [...cache.keys()].map(one => ({ url: one })),
    }
  }
  return Object.assign(control, {
    open,
    has: async (name: string) => all.has(name),
    keys: async () => [...all.keys()],
    delete: async (name: string) => all.delete(name),
    clear: () => {
      all.clear()
      control.refuses = false
    },
    put: async (name: string, path: string, text: string) => (await open(name)).put(path, new Response(text)),
    text: async (name: string, path: string) => {
      const found = await (await open(name)).match(path)
      return found && { text: await found.text(), type: found.headers.get('content-type') }
    },
  })
}

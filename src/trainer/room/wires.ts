/** How windows of one room reach each other: no server, and on file:// no shared origin either. */

/** A way to all other windows that it reaches. */
export interface Wire {
  send(message: unknown): void
  /** Calls back with every message of another window. */
  listen(hear: (message: unknown) => void): void
  close(): void
}

/** What a wire needs of `window`. */
export interface Post {
  readonly opener: unknown
  readonly location: { readonly origin: string }
  addEventListener(type: 'message', hear: (event: MessageEvent) => void): void
  removeEventListener(type: 'message', hear: (event: MessageEvent) => void): void
}

/** What a message can be posted to. */
interface Peer {
  postMessage(message: unknown, target: string): void
  readonly closed?: boolean
}

/**
 * To the window that opened this one, and to those that have written: Firefox has no other way on file://. The
 * handle of an opener outlives a reload of either side; that of an opened window is found anew when it writes.
 */
export function windowWire(here: Post): Wire & { add(peer: unknown): void } {
  const peers = new Set<Peer>()
  const add = (peer: unknown): void => {
    if (isPeer(peer) && peer !== (here as unknown)) peers.add(peer)
  }
  // On file:// the origin of every page is "null", and no target but * is let through.
  const { origin } = here.location
  const target = origin === 'null' || origin.startsWith('file:') ? '*' : origin
  let tell: ((message: unknown) => void) | undefined
  const hear = (event: MessageEvent): void => {
    if (target !== '*' && event.origin !== origin) return
    if (target === '*' && event.origin !== 'null' && !event.origin.startsWith('file:')) return
    // First of all: an answer goes there.
    add(event.source)
    tell?.(event.data)
  }
  add(here.opener)
  here.addEventListener('message', hear)
  return {
    add,
    send(message) {
      for (const peer of peers)
        if (peer.closed) peers.delete(peer)
        else attempt(() => peer.postMessage(message, target))
    },
    listen: next => {
      tell = next
    },
    close: () => here.removeEventListener('message', hear),
  }
}

/** To every window of this origin, where the browser has such a channel. */
export function broadcastWire(name: string): Wire | undefined {
  const channel = attempt(() => new BroadcastChannel(name))
  return (
    channel && {
      send: message => attempt(() => channel.postMessage(message)),
      listen: hear => channel.addEventListener('message', ({ data }) => hear(data)),
      close: () => channel.close(),
    }
  )
}

function isPeer(raw: unknown): raw is Peer {
  return typeof raw === 'object' && raw !== null && 'postMessage' in raw
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}

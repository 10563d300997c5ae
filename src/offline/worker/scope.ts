/**
 * What a service worker finds around it, as far as ours needs it. TypeScript's own `webworker` library would change the
 * types of the document in all other files.
 */

export interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void
}

export interface Asked extends Lasting {
  readonly request: Request
  readonly clientId: string
  readonly resultingClientId: string
  respondWith(response: Response | Promise<Response>): void
}

export interface Told extends Lasting {
  readonly data: unknown
  readonly source: Tab | null
}

export interface Tab {
  readonly id: string
  readonly url: string
  postMessage(message: unknown): void
}

export interface Scope {
  readonly registration: ServiceWorkerRegistration
  readonly clients: {
    matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<readonly Tab[]>
    /** Waits for a tab that is being opened; nothing for one that is closed. */
    get(id: string): Promise<Tab | undefined>
    claim(): Promise<void>
  }
  skipWaiting(): Promise<void>
  addEventListener(kind: 'install' | 'activate', handle: (event: Lasting) => void): void
  addEventListener(kind: 'fetch', handle: (event: Asked) => void): void
  addEventListener(kind: 'message', handle: (event: Told) => void): void
}

/**
 * The kill switch: put in the place of `sw.js` it takes the worker and all that it has kept away from every browser that
 * comes by. Caches of other sites on the same origin stay, and so do the learner's answers, which lie elsewhere.
 */
import { ours } from './names.ts'
import type { Scope } from './scope.ts'

declare const self: Scope

self.addEventListener('install', event => event.waitUntil(self.skipWaiting()))
self.addEventListener('activate', event => event.waitUntil(leave()))

async function leave(): Promise<void> {
  const base = new URL(self.registration.scope).pathname
  for (const name of await caches.keys()) if (name.startsWith(ours(base))) await caches.delete(name)
  await self.registration.unregister()
}

/** The service worker. What it keeps is always the bytes of the list; see list.ts. */
import { allowed, type Update } from '../state.ts'
import { answerFile, answerPage, concerns } from './answer.ts'
import { base, editions, isReady, list, notes, ownName } from './here.ts'
import { pathIn } from './names.ts'
import { instead, keepPage, pagesRead } from './read.ts'
import { copyNow, fill, isWanted, remove, save, stop } from './save.ts'
import type { Scope, Tab, Told } from './scope.ts'
import { forgetTabs, inOrder, markOlder, placeOf, removeOlder, tell, tellAll } from './tabs.ts'

declare const self: Scope

self.addEventListener('install', event => event.waitUntil(install()))
self.addEventListener('activate', event => {
  const taken = Promise.all([self.clients.claim(), takeOver()])
  event.waitUntil(taken)
  // Pages need not wait for it. They have greeted the worker before this one.
  void taken.then(goOn)
})
self.addEventListener('message', event => event.waitUntil(hear(event)))
self.addEventListener('fetch', event => {
  const { request } = event
  const url = new URL(request.url)
  const path = url.origin === location.origin ? pathIn(base, url.pathname) : undefined
  if (request.method !== 'GET' || path === undefined || !concerns(event, path)) return
  event.respondWith(request.mode === 'navigate' ? answerPage(event, path) : answerFile(event, path))
})

/**
 * Where an earlier edition was saved whole, the new one is brought whole, too, and waits to be asked for; if that fails,
 * the earlier one stays. Else nothing has to wait: pages come from the network, and open tabs keep their own files.
 */
async function install(): Promise<void> {
  const before = await editions().catch(() => [])
  const ready = await Promise.all(before.map(name => isReady(name)))
  if (ready.includes(true) && !(await isReady(ownName))) {
    await fill(ownName)
    await notes.set('waiting', list.number)
    return tellAll(await copyNow(), await updateTo(list.number))
  }
  try {
    for (const path of [...instead, ...(await pagesRead())]) await keepPage(path)
  } catch {}
  await self.skipWaiting()
}

/** Short: requests of the pages wait for it. */
async function takeOver(): Promise<void> {
  try {
    await markOlder()
    await notes.set('number', list.number)
    await notes.drop('waiting')
  } catch {}
}

async function hear({ data, source }: Told): Promise<void> {
  const ask = allowed(data)
  if (ask === 'hello' && source) await greet(source)
  else if (ask === 'save') await save()
  else if (ask === 'still') await goOn()
  else if (ask === 'stop') await stop()
  else if (ask === 'remove') await remove()
  else if (ask === 'take') await self.skipWaiting()
}

/** A page has been opened: it is told how things stand, kept, and whatever was interrupted goes on. */
async function greet(tab: Tab): Promise<void> {
  const wanted = await isWanted()
  const number = await notes.get('waiting').catch(() => undefined)
  const update = self.registration.waiting && number ? await updateTo(number) : undefined
  await inOrder(async () => {
    const copy = await copyNow()
    // Nothing to say is said, too: a page offers what the worker can do once it has heard of it.
    if (copy.kind === 'none' && !wanted && !update) tab.postMessage(0)
    else tell(tab, copy, update)
  })
  try {
    await keepPage(placeOf(tab) ?? '')
    for (const path of instead) await keepPage(path)
    await removeOlder(wanted)
    await forgetTabs()
  } catch {}
  await goOn()
}

/** Saves on, if somebody has asked for it and there is something left to save. */
async function goOn(): Promise<void> {
  if (navigator.onLine && (await isWanted()) && (await copyNow()).kind !== 'ready') await save()
}

async function updateTo(number: string): Promise<Update> {
  return number === (await notes.get('number').catch(() => undefined)) ? {} : { number }
}

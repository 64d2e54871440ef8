/// <reference lib="webworker" />
import { find, keep, pageOf, tidy, type Build, type Kept } from './shelf'

// Keeps the app for times without a network. It decides nothing about people: it answers with files, that is all.
// docs/decisions says why it is our own, and when a newer build takes over.

declare const self: ServiceWorkerGlobalScope
declare const BUILD: Build // written in by the build: build/offline.ts

const build: Build = BUILD
const base = self.registration.scope
const kept: Kept = { caches, fetch: (path, init) => fetch(path, init), base }

self.addEventListener('install', (event) => event.waitUntil(keep(build, kept)))

// The first visit, too, goes on without a network from here.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('fetch', (event) => {
  const { request } = event
  const path = pathOf(request)
  if (path === undefined) return
  // Where the shelf cannot be read, the network is still there.
  const found = lookUp(path, request.mode === 'navigate').catch(() => undefined)
  event.respondWith(found.then((response) => response ?? fetch(request)))
})

/** A page that is opened comes in the language that was chosen. */
async function lookUp(path: string, opened: boolean) {
  const page = opened && path === '' ? await pageOf(build, kept).catch(() => '') : path
  return find(build, page, kept)
}

self.addEventListener('message', (event) => {
  const said: unknown = event.data
  if (said === 'take over') event.waitUntil(takeOver())
  else if (typeof said === 'string' && said.startsWith('runs ')) event.waitUntil(tidyAfter(said.slice('runs '.length)))
})

/** The path of what is asked for, if it is one of ours. What stands behind a `?` makes no difference. */
function pathOf({ method, url }: Request): string | undefined {
  if (method !== 'GET' || !url.startsWith(base)) return undefined
  const path = (/^[^?#]*/.exec(url.slice(base.length)) ?? [''])[0].replace(/^index\.html$/, '')
  return Object.hasOwn(build.files, path) || path.startsWith('assets/') ? path : undefined
}

/** A newer build waits for as long as any tab guides somebody: the page that asks may not know of the others. */
async function takeOver() {
  const { held = [] } = await (self.navigator.locks?.query() ?? { held: [] })
  if (!held.some(({ name }) => name === 'holdspace.session')) await self.skipWaiting()
}

/** Older builds go once the only page there is runs this one, and no newer one is on its way. */
async function tidyAfter(entry: string) {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const { waiting, installing } = self.registration
  if (pages.length === 1 && Object.hasOwn(build.files, entry) && !waiting && !installing) await tidy(build, kept)
}

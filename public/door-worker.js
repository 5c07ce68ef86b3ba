// The page of the door, without a network. It keeps no list of its own: names stand in the page's database alone.
const CACHE = 'alumninet-door'
const DOOR = /^\/(nl\/deur|en\/door)\/[^/]+\/?$/
const PATIENCE_MS = 4000

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('message', (event) => {
  if (event.data?.kind === 'keep') event.waitUntil(keep(event.data.addresses))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET') return
  const address = new URL(request.url)
  if (address.origin !== self.location.origin) return
  if (request.mode === 'navigate' && DOOR.test(address.pathname)) event.respondWith(page(request))
  else if (address.pathname.startsWith('/_next/static/')) event.respondWith(part(request))
})

/** The portal's own answer when it comes in time; else the page as it was kept. */
async function page(request) {
  const cache = await caches.open(CACHE)
  const kept = await cache.match(request.url)
  const asked = fetch(request)
  try {
    const response = await (kept ? Promise.race([asked, later()]) : asked)
    if (response.ok && !response.redirected) await cache.put(request.url, response.clone())
    // Signed out, or not for this person any more: nothing of it stays.
    else if (response.type === 'opaqueredirect' || response.status === 404) await caches.delete(CACHE)
    return response
  } catch {
    return kept ?? Response.error()
  }
}

/** Parts carry a hash in their names, and never change. */
async function part(request) {
  const cache = await caches.open(CACHE)
  const kept = await cache.match(request.url)
  if (kept) return kept
  const response = await fetch(request)
  if (response.ok) await cache.put(request.url, response.clone())
  return response
}

async function keep(addresses) {
  const cache = await caches.open(CACHE)
  await Promise.all(
    addresses.map(async (address) => {
      if (await cache.match(address)) return
      const response = await fetch(address, { redirect: 'manual' })
      if (response.ok) await cache.put(address, response)
    }),
  )
}

const later = () => new Promise((_resolve, reject) => setTimeout(() => reject(new Error('too late')), PATIENCE_MS))

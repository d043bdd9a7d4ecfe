// In the place of the worker where a site is not kept: whoever still has the worker is rid of it, and of what it kept.

/**
 * @typedef {Event & { waitUntil(work: Promise<unknown>): void }} WaitingEvent
 * @typedef {{
 *   site: { prefix: string },
 *   registration: ServiceWorkerRegistration,
 *   skipWaiting(): Promise<void>,
 *   addEventListener(name: "install" | "activate", run: (event: WaitingEvent) => void): void,
 * }} Worker
 */

const worker = /** @type {Worker} */ (/** @type {unknown} */ (self));

async function end() {
  const names = await caches.keys();
  const ours = names.filter((name) => name.startsWith(`klarstandard ${worker.site.prefix} `));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await worker.registration.unregister();
}

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener("activate", (event) => event.waitUntil(end()));

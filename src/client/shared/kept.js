// What a page asks of the worker that keeps pages for times without a network, and what it sees of what is kept.

/** @typedef {{ name: string, phone?: { href: string, text: string }, files: Record<string, string>, papers: Record<string, [hash: string, bytes: number]> }} List */

/** Where the site's worker is; undefined where the site is not kept. */
const address = document.body.dataset["worker"];
const kind = `klarstandard ${address?.slice(0, -"sw.js".length)} `;

/** The list of what is kept of the page's municipality. */
export const listAddress = document.body.dataset["offline"];

/**
 * Gives the worker, once it is there; none over plain HTTP, in an old browser, or where the site is not kept.
 *
 * @returns {Promise<ServiceWorker | undefined>}
 */
export async function keeper() {
  if (address === undefined || !("serviceWorker" in navigator)) return undefined;
  await navigator.serviceWorker.register(address);
  return (await navigator.serviceWorker.ready).active ?? undefined;
}

/**
 * Has the worker save a municipality or PDFs; tells whether all is there.
 *
 * @param {{ save: string } | { papers: readonly string[] }} what
 * @returns {Promise<boolean>}
 */
export async function saved(what) {
  const worker = await keeper();
  if (worker === undefined) return false;
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", ({ data }) => resolve(data === true), { once: true });
    port1.start();
    worker.postMessage(what, [port2]);
  });
}

async function caching() {
  const names = "caches" in globalThis && address !== undefined ? await caches.keys() : [];
  return names.filter((name) => name.startsWith(kind));
}

/** Gives the cache that is there; undefined where nothing is kept. */
export async function kept() {
  const [name] = await caching();
  return name === undefined ? undefined : caches.open(name);
}

/**
 * Tells whether a municipality is kept.
 *
 * @param {string} list
 */
export async function isKept(list) {
  return (await (await kept())?.match(list)) !== undefined;
}

/** Takes everything away that is kept. */
export async function forgetKept() {
  await Promise.all((await caching()).map((name) => caches.delete(name)));
}

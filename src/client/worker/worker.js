// Keeps the pages of a municipality that somebody visited, so that they open without a network. A page comes from the
// network whenever it can; nothing but files of the site's own lists is ever kept, under addresses without a query.

/**
 * What of a municipality is kept: addresses with a hash of what they give, and PDFs that can be chosen, with their size.
 *
 * @typedef {{ files: Readonly<Record<string, string>>, papers: Readonly<Record<string, readonly [hash: string, bytes: number]>> }} List
 * @typedef {{ prefix: string, version: string, fallback: string, core: List }} Site
 * @typedef {Event & { waitUntil(work: Promise<unknown>): void }} WaitingEvent
 * @typedef {WaitingEvent & { request: Request, respondWith(answer: Promise<Response>): void }} AskingEvent
 * @typedef {WaitingEvent & { data: { save?: string, papers?: readonly string[] }, ports: readonly MessagePort[] }} ToldEvent
 * @typedef {{
 *   site: Site,
 *   skipWaiting(): Promise<void>,
 *   clients: { claim(): Promise<void> },
 *   addEventListener(name: "install" | "activate", run: (event: WaitingEvent) => void): void,
 *   addEventListener(name: "fetch", run: (event: AskingEvent) => void): void,
 *   addEventListener(name: "message", run: (event: ToldEvent) => void): void,
 * }} Worker
 */

const worker = /** @type {Worker} */ (/** @type {unknown} */ (self));
const { prefix, version, fallback, core } = worker.site;

/** The caches of this site begin with it, whatever else lives on the host. */
const kind = `klarstandard ${prefix} `;
const cacheName = kind + version;
const coreList = `${prefix}sw.js`;

/** So long a page is waited for where a saved one of the same day is there. */
const patience = 4000;
const day = 24 * 60 * 60 * 1000;

/** @param {string} address */
async function fetched(address) {
  const answer = await fetch(address, { cache: "no-cache" });
  // No browser shows a redirected answer for a page.
  if (!answer.ok || answer.redirected) throw new Error(`${answer.status} ${address}`);
  return answer;
}

/** @param {string} address */
async function saved(address) {
  return caches.match(address, { cacheName });
}

/**
 * @param {Cache | undefined} cache
 * @param {string} address
 * @returns {Promise<List | undefined>}
 */
async function listIn(cache, address) {
  const answer = await cache?.match(address);
  return answer === undefined ? undefined : /** @type {Promise<List>} */ (answer.json());
}

/**
 * Puts what a list names into a cache, from the one before where it is the same; the list last, so that it stands for
 * all of it.
 *
 * @param {string} address
 * @param {List} list
 * @param {Cache} [old]
 */
async function keep(address, list, old) {
  const cache = await caches.open(cacheName);
  const before = await listIn(old, address);
  for (const [path, hash] of Object.entries(list.files)) {
    if (await cache.match(path)) continue;
    const same = before?.files[path] === hash ? await old?.match(path) : undefined;
    await cache.put(path, same ?? (await fetched(path)));
  }
  for (const [path, [hash]] of Object.entries(list.papers)) {
    const chosen = await old?.match(path);
    if (chosen) await cache.put(path, before?.papers[path]?.[0] === hash ? chosen : await fetched(path));
  }
  await cache.put(
    address,
    new Response(JSON.stringify(list), { headers: { "content-type": "application/json" } }),
  );
}

/** A new site takes what was kept of the old one over, as it now is; where that fails, the old one stays whole. */
async function install() {
  const [name] = (await caches.keys()).filter((one) => one.startsWith(kind) && one !== cacheName);
  const old = name === undefined ? undefined : await caches.open(name);
  try {
    await keep(coreList, core, old);
    for (const { url } of (await old?.keys()) ?? []) {
      const { pathname } = new URL(url);
      if (!pathname.endsWith("/offline.json")) continue;
      const answer = await fetch(pathname, { cache: "no-cache" });
      // A municipality that has left the site is kept no longer.
      if (answer.status === 404) continue;
      if (!answer.ok) throw new Error(`${answer.status} ${pathname}`);
      await keep(pathname, /** @type {List} */ (await answer.json()), old);
    }
  } catch (error) {
    await caches.delete(cacheName);
    throw error;
  }
  await worker.skipWaiting();
}

async function activate() {
  const names = (await caches.keys()).filter((name) => name.startsWith(kind) && name !== cacheName);
  await Promise.all(names.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** @type {Map<string, Promise<void>>} */
const saving = new Map();

/**
 * Saves a municipality, once at a time.
 *
 * @param {string} address of its list
 */
function save(address) {
  const under = saving.get(address) ?? saveNow(address).finally(() => saving.delete(address));
  saving.set(address, under);
  return under;
}

/** @param {string} address */
async function saveNow(address) {
  if (await saved(address)) return;
  // A reader may have had all of it taken away.
  if (!(await saved(coreList))) await keep(coreList, core);
  const answer = await fetched(address);
  await keep(address, /** @type {List} */ (await answer.json()));
}

/** @param {readonly string[]} paths */
async function savePapers(paths) {
  const cache = await caches.open(cacheName);
  for (const path of paths) await cache.put(path, await fetched(path));
}

/**
 * A page comes from the network. Where that is slow, a saved one does that is not a day old; where there is none, any.
 *
 * @param {Request} request
 * @param {string} path
 */
async function page(request, path) {
  const asked = fetch(request);
  const kept = await saved(path);
  if (kept === undefined) return asked.catch(async () => (await saved(fallback)) ?? Response.error());
  const age = Date.now() - Date.parse(kept.headers.get("date") ?? "");
  const answers = [asked.catch(() => kept)];
  if (age < day)
    answers.push(
      new Promise((resolve) => {
        setTimeout(() => resolve(kept), patience);
      }),
    );
  return Promise.race(answers);
}

/**
 * What has a hash in its name never changes; all else comes from the network where there is one.
 *
 * @param {Request} request
 * @param {string} path
 */
async function file(request, path) {
  const kept = await saved(path);
  if (kept && /\.[0-9a-f]{10}\.[a-z0-9]+$/.test(path)) return kept;
  return fetch(request).catch(() => kept ?? Response.error());
}

worker.addEventListener("install", (event) => event.waitUntil(install()));
worker.addEventListener("activate", (event) => event.waitUntil(activate()));
worker.addEventListener("message", (event) => {
  const { save: address, papers = [] } = event.data;
  const work = address === undefined ? savePapers(papers) : save(address);
  const tell = (/** @type {boolean} */ isSaved) => event.ports[0]?.postMessage(isSaved);
  event.waitUntil(
    work.then(
      () => tell(true),
      () => tell(false),
    ),
  );
});
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin || !pathname.startsWith(prefix)) return;
  if (request.mode === "navigate") event.respondWith(page(request, pathname));
  else if (/\.(?:css|js|svg|png|jpg|webp|woff2?|ttf|otf)$/.test(pathname))
    event.respondWith(file(request, pathname));
});

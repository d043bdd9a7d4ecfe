// Plain JavaScript without a package: the set-up starts a browser with these switches on whatever Node there is.

/**
 * Which machines a browser may ask: this one alone, or all, for a site that is audited at its own address.
 *
 * @typedef {"this-machine" | "everywhere"} NetworkAccess
 */

const isRoot = process.getuid?.() === 0;

/**
 * The switches that every browser of ours has: no requests of its own, and the sandbox wherever it can run.
 *
 * @param {boolean} [asRoot]
 * @returns {string[]}
 */
export function quietSwitches(asRoot = isRoot) {
  return [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--disable-gpu",
    // Containers give /dev/shm 64 MB, which a long table fills.
    "--disable-dev-shm-usage",
    // Chromium refuses to start its sandbox as root.
    ...(asRoot ? ["--no-sandbox"] : []),
  ];
}

/**
 * The switches for a browser that prints: quiet, without a network, and the same everywhere.
 *
 * @param {boolean} [asRoot]
 * @returns {string[]}
 */
export function printSwitches(asRoot = isRoot) {
  return [
    ...quietSwitches(asRoot),
    // The same glyph positions on every machine.
    "--font-render-hinting=none",
    "--force-color-profile=srgb",
    // What request interception cannot see (preconnect, dns-prefetch) finds no name and a proxy that refuses.
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--proxy-server=http://127.0.0.1:9",
    "--proxy-bypass-list=<-loopback>",
  ];
}

/**
 * The switches for a browser that audits pages, as a reader's browser shows them.
 *
 * @param {NetworkAccess} network
 * @returns {string[]}
 */
export function auditSwitches(network) {
  return [
    ...quietSwitches(),
    // Without windows, Chromium would set letters on whole pixels, and lines break where no reader's do.
    "--font-render-hinting=none",
    // Pages stand side by side already, and helpers of V8 beside each take more of the processors than they save.
    "--js-flags=--single-threaded",
    // A page that would ask another host gets no answer, here and everywhere.
    ...(network === "this-machine" ? ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"] : []),
  ];
}

/**
 * Options for Puppeteer: a browser whose pipe is closed ends by itself, so that none outlives a run that was killed; on a
 * signal the whole run ends (`src/interrupts`), and Puppeteer then its browsers. Nobody uses the first page, for which
 * Puppeteer waits half a minute where a browser ended while it started.
 */
export const endsWithTheRun = {
  pipe: true,
  handleSIGINT: false,
  handleSIGTERM: false,
  handleSIGHUP: false,
  waitForInitialPage: false,
};

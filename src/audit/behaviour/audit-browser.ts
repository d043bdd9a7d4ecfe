import puppeteer, { type Browser } from "puppeteer";

/** Starts a browser that looks at pages as a reader's does. The caller closes it. */
export function launchAuditBrowser(browserPath: string): Promise<Browser> {
  return puppeteer.launch({
    executablePath: browserPath,
    pipe: true,
    args: [
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
      "--disable-gpu",
      // Containers give /dev/shm 64 MB, which a long page fills.
      "--disable-dev-shm-usage",
      // A page that would ask another host gets no answer, here and everywhere.
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
      // A player that starts by itself must be seen starting.
      "--autoplay-policy=no-user-gesture-required",
      // Chromium refuses to start its sandbox as root.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
  });
}

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { findBrowser, launchToAudit, type Page } from "../../../src/browser/index.ts";
import { policies } from "../../../src/hosting/hosting-plan.ts";
import { assetOf } from "../../helpers/asset-names.ts";
import { builtSite } from "../../helpers/built-site.ts";
import { observatoryGrade } from "../../helpers/observatory/index.ts";
import { searchFor, told } from "../../helpers/searching.ts";
import { pageKinds } from "../../helpers/served-site.ts";
import { missing, startedWebServer, webServers } from "../../helpers/web-servers.ts";

const bundle = await mkdtemp(join(tmpdir(), "klarstandard-bundle-"));
const site = await builtSite({
  municipalities: ["lillerup", "tvivlstrup"],
  hosting: join(bundle, "hosting"),
});
const browser = await launchToAudit(await findBrowser(), "this-machine", 180_000);
afterAll(async () => {
  await browser.close();
  await rm(bundle, { recursive: true, force: true });
});

const html = site.page("/lillerup/hjemmehjaelp/").html;
const paths = [
  ...Object.values(pageKinds),
  "/lillerup/hjemmehjaelp/klage/",
  "/lillerup/hjemmehjaelp/fagligt/",
].filter((path) => site.pages.some((page) => page.path === path));

/** A tab that tells what its policy refused, and every error on its console. */
async function watchedTab(): Promise<{ readonly page: Page; readonly refused: string[] }> {
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  const refused: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") refused.push(message.text());
  });
  page.on("pageerror", (error) => refused.push(String(error)));
  await page.exposeFunction("refusedHere", (text: string) => refused.push(text));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const tell = Reflect.get(window, "refusedHere") as (text: string) => void;
      tell(`${event.violatedDirective}: ${event.blockedURI}`);
    });
  });
  return { page, refused };
}

for (const reason of webServers.flatMap((server) => missing(server) ?? []))
  process.stderr.write(`${reason}\n`);

describe.each(webServers.filter((server) => missing(server) === undefined))(
  "with the bundle's files, %s",
  (server) => {
    const origin = startedWebServer(server, join(bundle, "hosting"));
    const get = async (path: string, headers: Record<string, string> = {}) =>
      fetch((await origin) + path, { redirect: "manual", headers });

    test("shows every kind of page without anything refused", { timeout: 180_000 }, async () => {
      expect(paths.length).toBeGreaterThan(14);
      // Each in a tab of its own, at once: what takes time is to wait until a page asks for nothing more.
      const seen = paths.map(async (path) => {
        const { page, refused } = await watchedTab();
        await page.goto((await origin) + path, { waitUntil: "networkidle0" });
        return [path, refused];
      });
      expect(await Promise.all(seen)).toEqual(paths.map((path) => [path, []]));
    });

    test("keeps a municipality's pages for times without a network, with nothing refused", {
      timeout: 60_000,
    }, async () => {
      const { page, refused } = await watchedTab();
      const list = "/lillerup/offline.json";
      await page.goto(`${await origin}/lillerup/`, { waitUntil: "load" });
      await page.waitForFunction(async (one) => (await caches.match(one)) !== undefined, {}, list);
      const { files } = (await (await get(list)).json()) as { files: Record<string, string> };
      const missed = await page.evaluate(async (wanted) => {
        const found = await Promise.all(wanted.map((path) => caches.match(path)));
        return wanted.filter((_path, at) => found[at] === undefined);
      }, Object.keys(files));
      expect([missed, refused]).toEqual([[], []]);
      const worker = await browser.waitForTarget(
        (target) => target.url() === new URL("/sw.js", page.url()).href,
      );
      const session = await worker.createCDPSession();
      const net = async (isOffline: boolean) => {
        const rate = isOffline ? 0 : -1;
        await session.send("Network.emulateNetworkConditions", {
          offline: isOffline,
          latency: 0,
          downloadThroughput: rate,
          uploadThroughput: rate,
        });
      };
      onTestFinished(() => net(false));
      await session.send("Network.enable");
      await net(true);
      await page.goto(`${await origin}/lillerup/hjemmehjaelp/tjekliste/`, { waitUntil: "load" });
      expect(await page.title()).toBe(site.page("/lillerup/hjemmehjaelp/tjekliste/").document.title);
      await page.goto(`${await origin}/tvivlstrup/`, { waitUntil: "load" });
      expect(await page.$eval("h1", ({ textContent }) => textContent)).toBe(
        "Du har ikke forbindelse til nettet",
      );
      expect(refused).toEqual([]);
    });

    test("has the worker asked for anew each time, which may fetch and do nothing else", async () => {
      const { status, headers } = await get("/sw.js");
      expect([status, headers.get("cache-control"), headers.get("content-security-policy")]).toEqual([
        200,
        "no-cache",
        "default-src 'none'; connect-src 'self'",
      ]);
    });

    test("searches", async () => {
      const { page, refused } = await watchedTab();
      await page.goto(`${await origin}/soeg/`, { waitUntil: "load" });
      await searchFor(page, "madservice");
      expect(await told(page, /resultat/)).toMatch(/^\d+ resultater for „madservice“$/);
      expect(refused).toEqual([]);
    });

    test("lets the reader's choices, reading aloud and the help with a complaint work", async () => {
      const { page, refused } = await watchedTab();
      for (const path of ["/lillerup/hjemmehjaelp/klage/", "/lillerup/hjemmehjaelp/let/"]) {
        await page.goto((await origin) + path, { waitUntil: "networkidle0" });
        const pressed = await page.$$eval(
          "main :is(button, input, summary), .reader :is(button, input, summary)",
          (buttons) => {
            const visible = buttons.filter((button) => button.checkVisibility());
            for (const button of visible) if (button instanceof HTMLElement) button.click();
            return visible.length;
          },
        );
        expect([path, pressed > 0]).toEqual([path, true]);
      }
      expect(refused).toEqual([]);
    });

    test.each([
      ["a page", "/lillerup/", "text/html; charset=utf-8"],
      ["a stylesheet", assetOf(html, "site.css"), "text/css; charset=utf-8"],
      ["a script", assetOf(html, "reader.js"), "text/javascript; charset=utf-8"],
      ["open data", "/data/v1/index.json", "application/json"],
      ["a feed", "/feed.xml", "application/atom+xml; charset=utf-8"],
      ["a part of the search", "/pagefind/wasm.da.pagefind", "application/octet-stream"],
      ["an icon", assetOf(html, "themes/lillerup.svg"), "image/svg+xml"],
    ])("says what %s is", async (_what, path, type) => {
      const answer = await get(path);
      expect([answer.status, answer.headers.get("content-type")]).toEqual([
        200,
        expect.stringContaining(type),
      ]);
    });

    test.each(["gzip", ...(server === "nginx" ? [] : ["br"])])(
      "sends texts compressed to who takes %s",
      async (coding) => {
        for (const path of [
          "/",
          "/lillerup/hjemmehjaelp/",
          assetOf(html, "site.css"),
          "/data/v1/index.json",
          "/feed.xml",
        ]) {
          const answer = await get(path, { "accept-encoding": coding });
          expect([path, answer.headers.get("content-encoding"), answer.headers.get("vary")]).toEqual([
            path,
            coding,
            expect.stringMatching(/accept-encoding/i),
          ]);
          // `fetch` unpacks it: what comes out is the file.
          const plain = await get(path, { "accept-encoding": "identity" });
          expect(plain.headers.get("content-encoding")).toBeNull();
          expect(await answer.text()).toBe(await plain.text());
        }
      },
    );

    test("lets what has a hash in its name be kept for ever, and a page for five minutes", async () => {
      const kept = async (path: string) => (await get(path)).headers.get("cache-control");
      expect(await kept(assetOf(html, "site.css"))).toBe("max-age=31536000, immutable");
      for (const path of ["/", "/assets/LICENSES.txt", "/pagefind/pagefind.js", "/klarstandard.json"])
        expect([path, await kept(path)]).toEqual([path, "max-age=300, must-revalidate"]);
    });

    test("lets programs on other pages read the open data and the feeds alone", async () => {
      const shared = async (path: string) => {
        const { headers } = await get(path);
        return [headers.get("access-control-allow-origin"), headers.get("cross-origin-resource-policy")];
      };
      for (const path of ["/data/v1/index.json", "/feed.xml", "/lillerup/feed.xml"])
        expect([path, await shared(path)]).toEqual([path, ["*", "cross-origin"]]);
      expect(await shared("/lillerup/")).toEqual([null, "same-origin"]);
    });

    test("lets WebAssembly run in the search alone", async () => {
      const policy = async (path: string) => (await get(path)).headers.get("content-security-policy");
      expect(await policy("/soeg/")).toBe(policies.search);
      for (const path of paths.filter((one) => one !== "/soeg/"))
        expect([path, await policy(path)]).toEqual([path, policies.usual]);
    });

    test("would get A+ from the Observatory for every kind of page", async () => {
      for (const path of paths) {
        const answer = await get(path);
        const { grade } = observatoryGrade({ headers: answer.headers, html: await answer.text() });
        expect([path, grade]).toEqual([path, "A+"]);
      }
    });

    test("shows our own page for an address that is none, with its headers and as 404", async () => {
      for (const path of ["/findes-ikke/", "/lillerup/findes-ikke.pdf"]) {
        const answer = await get(path);
        expect(answer.status).toBe(404);
        expect(answer.headers.get("content-security-policy")).toBe(policies.usual);
        expect(await answer.text()).toContain('id="home-search"');
      }
    });

    test.each(["/.klarstandard", "/index.html.gz", "/index.html.br", "/assets/", "/.htaccess"])(
      "gives nobody %s",
      async (path) => {
        expect((await get(path)).status).toBeGreaterThanOrEqual(403);
      },
    );

    test("leads on from an address that something had before", async () => {
      for (const path of ["/tvivlsby/praktisk-hjaelp/let/", "/tvivlsby/praktisk-hjaelp/let"]) {
        const answer = await get(path);
        const to = new URL(answer.headers.get("location") ?? "", await origin).pathname;
        expect([answer.status, to]).toEqual([301, "/tvivlstrup/hjemmehjaelp/let/"]);
      }
    });

    test("leads on from an address without its slash, and from /was", async () => {
      for (const path of ["/lillerup", "/was"]) {
        const answer = await get(path);
        expect([301, 308]).toContain(answer.status);
        expect(new URL(answer.headers.get("location") ?? "", await origin).pathname).toBe(`${path}/`);
      }
    });
  },
);

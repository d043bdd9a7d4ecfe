import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { auditSite } from "../../../src/audit/index.ts";
import { findBrowser } from "../../../src/browser/index.ts";
import { serveFolder } from "../../../src/serve/static-server.ts";
import { folderOf } from "../../helpers/folder-of.ts";
import { plainPage as page } from "../../helpers/plain-page.ts";

const browserPath = await findBrowser();

test("an audit looks again only at what has changed since the last, and tells of the rest what that one saw", async () => {
  const style = `<link rel="stylesheet" href="/site.css">`;
  const folder = await folderOf({
    "index.html": page("Forside", `<p><a href="/priser/">Priser</a></p>`),
    "priser/index.html": page("Priser", `<p>Gratis.</p><img src="/kort.svg">`, style),
    "was/index.html": page("Erklæringen"),
    "site.css": "p { color: #000 }",
    "kort.svg": `<svg xmlns="http://www.w3.org/2000/svg"/>`,
  });
  const memory = { folder: join(await folderOf({}), "audit") };
  const audit = (options = {}) =>
    auditSite({ folder, browserPath, memory, java: "/findes/ikke", ...options });
  const first = await audit();
  expect(first.pages).toEqual({ built: 3, audited: 3, remembered: 0 });
  expect(first.findings.map(({ code }) => code)).toContain("axe/image-alt");

  const second = await audit();
  expect(second.pages).toEqual({ built: 3, audited: 3, remembered: 3 });
  expect(second.findings).toEqual(first.findings);
  expect(second.questions).toEqual(first.questions);

  await writeFile(join(folder, "site.css"), "p { color: #bbb }");
  const third = await audit();
  expect(third.pages).toEqual({ built: 3, audited: 3, remembered: 2 });
  expect(third.findings.map(({ code }) => code)).toContain("axe/color-contrast");

  // What concerns all pages is asked of all of them each time.
  const start = join(folder, "index.html");
  await writeFile(start, (await readFile(start, "utf8")).replace('href="/priser/"', 'href="/pris/"'));
  const fourth = await audit();
  expect(fourth.pages).toMatchObject({ remembered: 2 });
  expect(fourth.findings.map(({ code }) => code)).toEqual(
    expect.arrayContaining(["internal-links/internal-links", "reachable/no-way"]),
  );

  expect((await audit({ memory: { ...memory, isFresh: true } })).pages).toMatchObject({ remembered: 0 });
}, 300_000);

test("an audit of an address that was broken off goes on where it ended, and one that ended begins anew", async () => {
  // What is under way in other tabs when it is broken off is looked at to the end; one more page is left then.
  const towns = Array.from({ length: availableParallelism() }, (_, index) => `by-${index}`);
  const built = towns.length + 4;
  const links = ["priser", "tider", ...towns].map((name) => `<a href="/${name}/">Om ${name}</a>`);
  const folder = await folderOf({
    "index.html": page("Forside", `<p>${links.join(", ")}</p>`),
    "priser/index.html": page("Priser", `<p>Gratis.</p><img src="/kort.svg">`),
    "tider/index.html": page("Tider"),
    "was/index.html": page("Erklæringen"),
    ...Object.fromEntries(towns.map((name) => [`${name}/index.html`, page(name)])),
    "kort.svg": `<svg xmlns="http://www.w3.org/2000/svg"/>`,
  });
  const server = await serveFolder({ folder });
  onTestFinished(() => server.close());
  const memory = { folder: join(await folderOf({}), "audit") };
  const audit = (options = {}) =>
    auditSite({ url: server.urlOf("/"), browserPath, memory, java: "/findes/ikke", ...options });
  const broken = audit({
    onProgress: (step: string, done: number) => {
      if (step === "Looking at the pages and using them" && done === 2) throw new Error("the lamp went out");
    },
  });
  await expect(broken).rejects.toThrow("the lamp went out");

  const next = await audit();
  expect(next.pages).toMatchObject({ built, audited: built });
  expect(next.pages.remembered).toBeGreaterThan(0);
  expect(next.pages.remembered).toBeLessThan(built);
  expect(next.findings.map(({ code }) => code)).toContain("axe/image-alt");

  expect((await audit()).pages).toMatchObject({ built, audited: built, remembered: 0 });
}, 300_000);

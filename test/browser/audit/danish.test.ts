import { expect, test, vi } from "vitest";
import { axeEngine } from "../../../src/audit/browser/axe-engine.ts";
import { lookAtPages } from "../../../src/audit/browser/look-at-pages.ts";
import { findBrowser } from "../../../src/browser/index.ts";
import { walkBuiltSite } from "../../../src/crawl/built-site.ts";
import { serveFolder } from "../../../src/serve/static-server.ts";
import { folderOf } from "../../helpers/folder-of.ts";

/** A picture without a text, whose rule axe has in Danish, and a choice without a name, whose rule it has not. */
const page = `<!doctype html><html lang="da"><head><title>Lillerup</title></head><body><main><h1>Lillerup</h1>
<img src="/a.svg"><select><option>Ja</option></select></main></body></html>`;

test("axe speaks Danish where it can, and what it says in English is marked as its own words", async () => {
  vi.stubEnv("KLARSTANDARD_LANG", "da");
  const folder = await folderOf({
    "index.html": page,
    "a.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>',
  });
  const { pages } = await walkBuiltSite(folder);
  const server = await serveFolder({ folder });
  try {
    const outcomes = await lookAtPages({
      pages,
      urlOf: server.urlOf,
      browserPath: await findBrowser(),
      network: "this-machine",
      timeout: 30_000,
      checks: [axeEngine],
    });
    const findings = outcomes.flatMap(({ findings: found }) => found);
    expect(findings.map(({ code, what, toolWords }) => ({ code, what, toolWords }))).toEqual([
      {
        code: "axe/image-alt",
        what: "Billeder skal have en alternativ tekst. Elementet har ikke en 'alt'-attribut.",
        toolWords: undefined,
      },
      {
        code: "axe/select-name",
        what: "Select element must have an accessible name.",
        toolWords: "en",
      },
    ]);
  } finally {
    await server.close();
    vi.unstubAllEnvs();
  }
});

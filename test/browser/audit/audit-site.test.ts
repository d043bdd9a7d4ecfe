import { rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { auditSite } from "../../../src/audit/index.ts";
import { findBrowser } from "../../../src/pdf/browser.ts";
import { folderOf } from "../../helpers/folder-of.ts";

const page = (title: string, main = "<p>Du kan få hjælp.</p>", head = "") => `<!doctype html>
<html lang="da"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width">${head}</head>
<body><main><h1>${title}</h1>${main}</main></body></html>`;

const browserPath = await findBrowser();

describe("the audit of a site", () => {
  test("looks at every page, the one for what is not there included, and finds nothing where nothing is wrong", async () => {
    const folder = await folderOf({
      "index.html": page("Forside", `<p><a href="/lillerup/">Lillerup Kommune</a></p>`),
      "lillerup/index.html": page("Lillerup"),
      "404.html": page("Siden findes ikke"),
    });
    const report = await auditSite({ folder, browserPath });
    expect(report.findings).toEqual([]);
    expect(report.pages).toEqual({ built: 3, audited: 3 });
    expect(report.checks.map(({ pages }) => pages)).toEqual(report.checks.map(() => 3));
  });

  test("names the page, the place and the rule of each fault, by the engine that sees it", async () => {
    const small = `style="display: inline-block; width: 10px; height: 10px"`;
    const folder = await folderOf({
      "index.html": page("Forside"),
      "billede/index.html": page("Billede", `<img src="/a.png">`),
      "kontrast/index.html": page("Kontrast", `<p style="color: #bbb; background: #fff">Ring til os.</p>`),
      "knapper/index.html": page(
        "Knapper",
        `<button type="button" ${small}>a</button><button type="button" ${small}>b</button>`,
      ),
      "overskrift/index.html": page("Overskrift", "<h4>Pris</h4><p>Gratis.</p>"),
      "a.png": "",
    });
    const { findings, pages } = await auditSite({ folder, browserPath });
    const found = findings.map(({ check, page: path, rule }) => `${check} ${path} ${rule}`);
    expect(found).toContain("axe /billede/ image-alt");
    expect(found).toContain("htmlcs /billede/ WCAG2AA.Principle1.Guideline1_1.1_1_1.H37");
    expect(found).toContain("axe /kontrast/ color-contrast");
    expect(found).toContain("axe /knapper/ target-size");
    expect(found).toContain("axe /overskrift/ heading-order");
    expect(findings.filter(({ page: path }) => path === "/")).toEqual([]);
    expect(pages).toEqual({ built: 5, audited: 5 });
  });

  test("counts a page that never loads as not audited, and still looks at the others", async () => {
    const folder = await folderOf({
      "index.html": page("Forside"),
      "evig/index.html": page("Evig", "<p>Vent.</p>", `<script src="/evig.js"></script>`),
      "evig.js": "for (;;);",
    });
    const { findings, pages } = await auditSite({ folder, browserPath, timeout: 4000 });
    expect(pages).toEqual({ built: 2, audited: 1 });
    expect(findings.map(({ check, page: path, rule }) => [check, path, rule])).toEqual([
      ["axe", "/evig/", "not-audited"],
      ["htmlcs", "/evig/", "not-audited"],
    ]);
  });

  test("counts a page that moves away as not audited", async () => {
    const folder = await folderOf({
      "index.html": page("Forside"),
      "flyttet/index.html": page(
        "Flyttet",
        "<p>Flyttet.</p>",
        `<meta http-equiv="refresh" content="0; url=/">`,
      ),
    });
    const { findings, pages } = await auditSite({ folder, browserPath });
    expect(pages).toEqual({ built: 2, audited: 1 });
    expect(findings.map(({ what }) => what).join()).toMatch(
      /The page moved to http:\S+ before it was looked at/,
    );
  });

  test("refuses a path prefix without its slashes", async () => {
    const folder = await folderOf({ "index.html": page("Forside") });
    await expect(auditSite({ folder, browserPath, pathPrefix: "/x" })).rejects.toThrow(
      'The path prefix "/x" does not start and end with a slash.',
    );
  });

  test("fails on a folder that is missing or empty", async () => {
    const empty = await folderOf({});
    await expect(auditSite({ folder: empty, browserPath })).rejects.toMatchObject({ name: "AuditError" });
    await rm(empty, { recursive: true });
    await expect(auditSite({ folder: empty, browserPath })).rejects.toMatchObject({ name: "AuditError" });
  });
});

describe("a browser that", () => {
  const site = Object.fromEntries(
    ["a", "b", "c", "d", "e", "f"].map((name) => [`${name}/index.html`, page(`Side ${name}`)]),
  );

  test("does not start leaves every page not audited, with its last words", async () => {
    const folder = await folderOf(site);
    const broken = join(
      await folderOf({ chromium: "#!/bin/sh\necho 'error: a library is missing' >&2\nexit 127\n" }),
      "chromium",
    );
    const { findings, pages } = await auditSite({ folder, browserPath: broken });
    expect(pages).toEqual({ built: 6, audited: 0 });
    expect(findings).toHaveLength(12);
    expect(findings[0]?.what).toMatch(/^Not looked at: the browser ended early \(.*\)\.$/);
  });

  test("is killed on the way leaves the pages that it had not come to not audited", async () => {
    const folder = await folderOf(site);
    const mortal = `#!/bin/sh\n"${browserPath}" "$@" &\nbrowser=$!\n(sleep 2; kill -9 $browser) &\nwait $browser\n`;
    const wrapper = await folderOf({ chromium: mortal });
    const { findings, pages } = await auditSite({
      folder,
      browserPath: join(wrapper, "chromium"),
      timeout: 5000,
    });
    expect(pages.built).toBe(6);
    expect(pages.audited).toBeLessThan(6);
    expect(findings.filter(({ rule }) => rule === "not-audited").length).toBeGreaterThanOrEqual(
      6 - pages.audited,
    );
  });
});

import { rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checks } from "../../../src/audit/checks.ts";
import { auditSite } from "../../../src/audit/index.ts";
import { findBrowser } from "../../../src/pdf/browser.ts";
import { folderOf } from "../../helpers/folder-of.ts";

const page = (title: string, main = "<p>Du kan få hjælp.</p>", head = "") => `<!doctype html>
<html lang="da"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width">${head}</head>
<body><main><h1>${title}</h1>${main}</main>
<footer><p><a href="/was/">Tilgængelighedserklæring</a></p></footer></body></html>`;

/** The page to which every footer leads; it needs no link from elsewhere. */
const was = { "was/index.html": page("Erklæringen", `<p><a href="/">Til forsiden</a></p>`) };

const browserPath = await findBrowser();

describe("the audit of a site", () => {
  test("looks at every page, the one for what is not there included, and finds nothing where nothing is wrong", async () => {
    const folder = await folderOf({
      ...was,
      "index.html": page("Forside", `<p><a href="/lillerup/">Lillerup Kommune</a></p>`),
      "lillerup/index.html": page("Lillerup"),
      "404.html": page("Siden findes ikke"),
    });
    const report = await auditSite({ folder, browserPath });
    expect(report.findings).toEqual([]);
    expect(report.pages).toEqual({ built: 4, audited: 4 });
    const ofPages = report.checks.filter(({ subject, notRun }) => subject === "page" && notRun === undefined);
    expect(ofPages.map(({ looked }) => looked)).toEqual(ofPages.map(() => 4));
    expect(report.checks.map(({ name }) => name)).toEqual(Object.keys(checks));
  });

  test("names the page, the place and the rule of each fault, by the engine that sees it", async () => {
    const small = `style="display: inline-block; width: 10px; height: 10px"`;
    const folder = await folderOf({
      ...was,
      "index.html": page(
        "Forside",
        ["billede", "kontrast", "knapper", "overskrift"]
          .map((to) => `<p><a href="/${to}/">Side om ${to}</a></p>`)
          .join(""),
      ),
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
    expect(found).toContain("axe /kontrast/ color-contrast-enhanced");
    expect(found).toContain("pa11y-axe /kontrast/ color-contrast");
    expect(found).toContain("qualweb /kontrast/ QW-ACT-R37");
    expect(found).toContain("axe /knapper/ target-size");
    expect(found).toContain("axe /overskrift/ heading-order");
    expect(findings.filter(({ page: path }) => path === "/")).toEqual([]);
    expect(pages).toEqual({ built: 6, audited: 6 });
  });

  test("counts a page that never loads as not audited, and still looks at the others", async () => {
    const folder = await folderOf({
      "index.html": page("Forside"),
      "evig/index.html": page("Evig", "<p>Vent.</p>", `<script src="/evig.js"></script>`),
      "evig.js": "for (;;);",
    });
    const { findings, pages } = await auditSite({ folder, browserPath, timeout: 8000 });
    expect(pages).toEqual({ built: 2, audited: 1 });
    const lost = findings.filter(({ rule }) => rule === "not-audited");
    expect(new Set(lost.map(({ page: path }) => path))).toEqual(new Set(["/evig/"]));
    expect(lost.map(({ check }) => check)).toEqual(
      expect.arrayContaining(["axe", "qualweb", "pa11y-axe", "htmlcs", "browser-load"]),
    );
  });

  test("counts a page that a script moves away from as not audited", async () => {
    const folder = await folderOf({
      "index.html": page("Forside"),
      "flyttet/index.html": page("Flyttet", "<p>Flyttet.</p>", `<script>location.replace("/")</script>`),
    });
    const { findings, pages } = await auditSite({ folder, browserPath });
    expect(pages).toEqual({ built: 2, audited: 1 });
    expect(findings.map(({ what }) => what).join()).toMatch(
      /The page moved to http:\S+ before it was looked at/,
    );
  });

  test("does not count what only leads on at once as a page to read", async () => {
    const folder = await folderOf({
      "index.html": page("Forside"),
      "was/index.html": page(
        "Flyttet",
        "",
        `<meta http-equiv="refresh" content="0; url=https://was.example/">`,
      ),
    });
    const { findings, pages, statement } = await auditSite({ folder, browserPath });
    expect(pages).toEqual({ built: 1, audited: 1 });
    expect(findings).toEqual([]);
    expect(statement.statement).toBe("https://was.example/");
  });

  test("names the Nu Html Checker as not run where there is no Java, and does not fail for it", async () => {
    const folder = await folderOf({ ...was, "index.html": page("Forside") });
    const { findings, checks: ran } = await auditSite({ folder, browserPath, java: "/findes/ikke" });
    expect(ran.find(({ name }) => name === "vnu")?.notRun).toBe("there is no Java on this machine");
    expect(findings).toEqual([]);
  });

  test("lets pass what an exception names, and fails on it after its last day", async () => {
    const folder = await folderOf({ ...was, "index.html": page("Forside", "<h3>Pris</h3><p>Gratis.</p>") });
    const passes = { reason: "Prøves.", link: "https://klarstandard.example/", page: "/" } as const;
    const rules = [
      ["heading-outline", "skipped"],
      ["axe", "heading-order"],
      ["pa11y-axe", "heading-order"],
      ["markup", "heading-level"],
      ["css-off", "css-off"],
    ] as const;
    const until = (date: `${number}-${number}-${number}`) =>
      rules.map(([check, rule]) => ({ ...passes, check, rule, until: date }));
    const later = await auditSite({ folder, browserPath, exceptions: until("2999-01-01") });
    const over = await auditSite({ folder, browserPath, exceptions: until("2020-01-01") });
    const stillOpen = later.findings.map(({ check, rule }) => `${check} ${rule}`);
    expect(stillOpen.filter((name) => rules.some(([check, rule]) => name === `${check} ${rule}`))).toEqual(
      [],
    );
    expect(later.exceptions.length).toBeGreaterThanOrEqual(3);
    expect(over.exceptions).toEqual([]);
    expect(over.findings.length).toBe(later.findings.length + later.exceptions.length);
    expect(
      over.findings.some(({ what }) => what.includes("An exception let this pass until 2020-01-01")),
    ).toBe(true);
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
    const lost = findings.filter(({ rule }) => rule === "not-audited");
    expect(new Set(lost.map(({ page: path }) => path)).size).toBe(6);
    expect(lost.map(({ what }) => what).join("\n")).toMatch(
      /Not looked at: the browser ended early \(.*\)\./,
    );
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

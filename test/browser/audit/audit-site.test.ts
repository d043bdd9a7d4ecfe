import { rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checks } from "../../../src/audit/checks.ts";
import { auditSite, checkOf, ruleOf } from "../../../src/audit/index.ts";
import { seers } from "../../../src/audit/merged-findings.ts";
import { findBrowser } from "../../../src/browser/index.ts";
import { folderOf } from "../../helpers/folder-of.ts";
import { mortalBrowser } from "../../helpers/mortal-browser.ts";
import { plainPage as page } from "../../helpers/plain-page.ts";

const browserPath = await findBrowser();

/** Left out where nothing is asked of the Nu Html Checker: its Java takes as long as some pages. */
const withoutJava = { java: "/findes/ikke" };

/** The page to which every footer leads. */
const was = { "was/index.html": page("Erklæringen") };

describe("the audit of a site", () => {
  test("looks at every page, the one for what is not there included, and finds nothing where nothing is wrong", async () => {
    const folder = await folderOf({
      "index.html": page("Forside", `<p><a href="/lillerup/">Lillerup Kommune</a></p>`),
      "lillerup/index.html": page("Lillerup"),
      "404.html": page("Siden findes ikke"),
      // What only leads on at once is no page to read.
      "was/index.html": page(
        "Flyttet",
        "",
        `<meta http-equiv="refresh" content="0; url=https://was.example/">`,
      ),
    });
    const report = await auditSite({ folder, browserPath, ...withoutJava });
    expect(report.findings).toEqual([]);
    expect(report.pages).toEqual({ built: 3, audited: 3, remembered: 0 });
    expect(report.checks.map(({ name }) => name)).toEqual(checks.map(({ name }) => name));
    const ofPages = report.checks.filter(({ subject, name }) => subject === "page" && name !== "vnu");
    expect(ofPages.map(({ audited }) => audited)).toEqual(ofPages.map(() => 3));
    expect(report.checks.find(({ name }) => name === "vnu")).toMatchObject({
      audited: 0,
      findings: 0,
      notRun: "there is no Java on this machine",
    });
    expect(report.statement.statement).toBe("https://was.example/");
  });

  test("names the page, the place and the rule of each fault, by the engine that sees it", async () => {
    const small = `style="display: inline-block; width: 10px; height: 10px"`;
    const links = ["billede", "kontrast", "knapper", "overskrift"].map(
      (to) => `<p><a href="/${to}/">Siden om ${to}</a></p>`,
    );
    const folder = await folderOf({
      ...was,
      "index.html": page("Forside", links.join("")),
      "billede/index.html": page("Billede", `<img src="/a.png">`),
      "kontrast/index.html": page("Kontrast", `<p style="color: #bbb; background: #fff">Ring til os.</p>`),
      "knapper/index.html": page(
        "Knapper",
        `<button type="button" ${small}>a</button><button type="button" ${small}>b</button>`,
      ),
      "overskrift/index.html": page("Overskrift", "<h4>Pris</h4><p>Gratis.</p>"),
      "a.png": "",
    });
    const { findings, pages } = await auditSite({ folder, browserPath, ...withoutJava });
    const found = findings.flatMap((finding) =>
      seers(finding).map((code) => `${checkOf({ code })} ${finding.place.page} ${ruleOf({ code })}`),
    );
    expect(found).toContain("axe /billede/ image-alt");
    expect(found).toContain("htmlcs /billede/ WCAG2AA.Principle1.Guideline1_1.1_1_1.H37");
    expect(found).toContain("axe /kontrast/ color-contrast");
    expect(found).toContain("htmlcs /kontrast/ WCAG2AA.Principle1.Guideline1_4.1_4_3.G18.Fail");
    expect(found).toContain("qualweb /kontrast/ QW-ACT-R37");
    expect(found).toContain("axe /knapper/ target-size");
    expect(found).toContain("axe /overskrift/ heading-order");
    expect(findings.filter(({ place }) => place.page === "/")).toEqual([]);
    expect(pages).toEqual({ built: 6, audited: 6, remembered: 0 });
  });

  test("counts a page that never loads and one that a script moves away from as not audited, and looks at the others", async () => {
    const folder = await folderOf({
      ...was,
      "index.html": page("Forside"),
      "evig/index.html": page("Evig", "<p>Vent.</p>", `<script src="/evig.js"></script>`),
      "evig.js": "for (;;);",
      "flyttet/index.html": page("Flyttet", "<p>Flyttet.</p>", `<script>location.replace("/")</script>`),
    });
    const { findings, pages } = await auditSite({ folder, browserPath, ...withoutJava, timeout: 8000 });
    expect(pages).toEqual({ built: 4, audited: 2, remembered: 0 });
    const lost = findings.filter((finding) => ruleOf(finding) === "not-audited");
    expect([...new Set(lost.map(({ place }) => place.page))].toSorted()).toEqual(["/evig/", "/flyttet/"]);
    const lostTo = lost.filter(({ place }) => place.page === "/evig/").map(checkOf);
    expect(lostTo).toEqual(expect.arrayContaining(["axe", "qualweb", "htmlcs", "browser-load"]));
  }, 300_000);

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
    const { findings, pages } = await auditSite({
      folder,
      browserPath: broken,
      ...withoutJava,
      timeout: 10_000,
    });
    expect(pages).toEqual({ built: 6, audited: 0, remembered: 0 });
    const lost = findings.filter((finding) => ruleOf(finding) === "not-audited");
    expect(new Set(lost.map(({ place }) => place.page)).size).toBe(6);
    const wordless = lost.filter(
      ({ what }) => !what.includes("ended with 127 and said: error: a library is missing"),
    );
    expect(wordless).toEqual([]);
  });

  test("is killed on the way leaves the pages that it had open not audited", async () => {
    const links = Object.keys(site).map((file) => `<a href="/${file.replace("index.html", "")}">${file}</a>`);
    const folder = await folderOf({
      ...site,
      ...was,
      "index.html": page("Forside", `<p>${links.join(", ")}</p>`),
    });
    const { urlOf, ...mortal } = await mortalBrowser(folder, "/c/");
    const { findings, pages } = await auditSite({
      url: urlOf("/"),
      ...mortal,
      ...withoutJava,
      timeout: 10_000,
    });
    expect(pages.built).toBe(8);
    expect(pages.audited).toBeLessThan(8);
    const lost = findings.filter((finding) => ruleOf(finding) === "not-audited");
    expect(lost.length).toBeGreaterThanOrEqual(8 - pages.audited);
    const lostTo = lost.filter(({ place }) => place.page === "/c/").map(checkOf);
    expect(lostTo).toEqual(expect.arrayContaining(["axe", "qualweb", "htmlcs", "keyboard", "browser-load"]));
  });
});

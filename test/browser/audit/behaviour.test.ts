import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { BehaviourCheck } from "../../../src/audit/behaviour/behaviour-check.ts";
import { browserLoad } from "../../../src/audit/browser/load-faults.ts";
import { lookAtPages } from "../../../src/audit/browser/look-at-pages.ts";
import type { RunOptions } from "../../../src/audit/browser/run-options.ts";
import { checksOf } from "../../../src/audit/checks.ts";
import { checkOf, ruleOf } from "../../../src/audit/finding.ts";
import { findBrowser } from "../../../src/browser/index.ts";
import { walkBuiltSite } from "../../../src/crawl/built-site.ts";
import { type StaticServer, serveFolder } from "../../../src/serve/static-server.ts";
import { folderOf } from "../../helpers/folder-of.ts";
import { mortalBrowser } from "../../helpers/mortal-browser.ts";

const browserPath = await findBrowser();
const servers: StaticServer[] = [];
afterAll(async () => {
  for (const server of servers) await server.close();
});

const page = (title: string, main = "<p>Du kan få hjælp.</p>", head = "") => `<!doctype html>
<html lang="da"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width">${head}</head>
<body><main><h1>${title}</h1>${main}</main></body></html>`;

/** What the checks of use found; how the pages loaded is told elsewhere. */
async function outcomesOf(options: RunOptions) {
  const outcomes = await lookAtPages({ ...options, checks: checksOf("behaviour") });
  return outcomes.filter(({ check }) => check !== browserLoad);
}

/** Uses the pages of a folder as the audit does. */
async function used(
  files: Readonly<Record<string, string>>,
  options: { timeout?: number; browser?: string } = {},
) {
  const folder = await folderOf(files);
  const { pages } = await walkBuiltSite(folder);
  const server = await serveFolder({ folder });
  servers.push(server);
  const { timeout = 20_000, browser = browserPath } = options;
  return outcomesOf({
    pages,
    urlOf: server.urlOf,
    browserPath: browser,
    network: "this-machine",
    timeout,
  });
}

const turning = `<style>@keyframes t { to { opacity: 0.5 } } .t { animation: t 1s infinite alternate }</style><p class="t">Nyt</p>`;

describe("using the pages of a site", () => {
  test("tries every check on every page and finds nothing where nothing is wrong", async () => {
    const outcomes = await used({ "index.html": page("Forside"), "pris/index.html": page("Pris") });
    expect(new Set(outcomes.map(({ check }) => check))).toEqual(new Set(checksOf("behaviour")));
    expect(outcomes.map(({ audited }) => [...audited].sort())).toEqual(outcomes.map(() => ["/", "/pris/"]));
    expect(outcomes.flatMap(({ findings }) => findings)).toEqual([]);
    expect(outcomes.every(({ seconds = 0 }) => seconds > 0)).toBe(true);
  });

  test("says what, where, whom it affects and how to mend it", async () => {
    const outcomes = await used({
      "index.html": page("Forside", `<div style="width: 600px"><p>Ring til os.</p></div>`),
    });
    expect(outcomes.flatMap(({ findings }) => findings)).toEqual([
      {
        code: "reflow/WCAG 1.4.10",
        severity: "error",
        weight: "barrier",
        criterion: "1.4.10",
        level: "AA",
        element:
          "html:nth-child(1) > body:nth-child(2) > main:nth-child(1) > div:nth-child(2) > p:nth-child(1)",
        place: { page: "/", at: "body > main > div > p  <p>Ring til os.</p>" },
        what: "This is wider than a window of 320 px, so the page must be scrolled sideways.",
        why: "Hurts people who enlarge the page or read on a phone.",
        fix: "Let it wrap: no fixed width, no white-space: nowrap, overflow-wrap for long words.",
      },
    ]);
  });

  test.each([
    ["to the content leaves the keyboard inside it", "indhold", []],
    ["to nothing is told", "intet", ["keyboard/WCAG 2.4.1"]],
  ])("a link that skips %s", async (_, target, codes) => {
    const header = `<header><a href="#${target}">Gå til indholdet</a> <a href="/">Forside</a></header>`;
    const main = `<main id="indhold" tabindex="-1"><h1>Hjælp</h1><p>Læs om <a href="/">hjælp</a>.</p></main>`;
    const outcomes = await used({
      "index.html": page("Hjælp").replace(/<main>.*<\/main>/, `${header}${main}`),
    });
    const told = outcomes
      .flatMap(({ findings }) => findings)
      .filter(({ code }) => code.startsWith("keyboard/"));
    expect(told.map(({ code }) => code)).toEqual(codes);
  });

  test.each([
    ["and arrows that lead to the others", "keydown", []],
    ["and nothing that leads to the others", "scroll", ["keyboard/WCAG 2.1.1"]],
  ])("a row of tabs with one stop %s", async (_, event, codes) => {
    const tab = (id: string, rest: string) =>
      `<button type="button" role="tab" id="${id}" aria-controls="p" ${rest}>Fane ${id}</button>`;
    const row = `<div role="tablist" aria-label="Faner">${tab("a", `aria-selected="true"`)}${tab("b", `aria-selected="false" tabindex="-1"`)}</div><div role="tabpanel" id="p" aria-labelledby="a"><p>Du kan få hjælp.</p></div>
<script>for (const one of document.querySelectorAll("[role=tab]")) for (const type of ["click", "${event}"]) one.addEventListener(type, () => {});</script>`;
    const outcomes = await used({ "index.html": page("Faner", row) });
    const told = outcomes
      .flatMap(({ findings }) => findings)
      .filter(({ code }) => code.startsWith("keyboard/"));
    expect(told.map(({ code }) => code)).toEqual(codes);
  });

  test.each([
    ["whose target has nothing behind it that can have the focus", "#indhold", []],
    ["that a script listens to is none", "#", ["keyboard/WCAG 2.4.1"]],
  ])("a skip link %s", async (_, href, codes) => {
    const navigation = ["/a/", "/b/", "/c/"].map((to) => `<a href="${to}">Siden ${to}</a> `).join("");
    const header = `<header><a href="${href}">Gå til indholdet</a> ${navigation}</header>`;
    const outcomes = await used({
      "index.html": page("Hjælp").replace("<main>", `${header}<main id="indhold" tabindex="-1">`),
    });
    const told = outcomes
      .flatMap(({ findings }) => findings)
      .filter(({ code }) => code.startsWith("keyboard/"));
    expect(told.map(({ code }) => code)).toEqual(codes);
  });

  test.each([
    ["a film with the browser's own buttons", `<video src="/a.webm" autoplay loop muted controls></video>`],
    ["what a button of the page stops", `${turning}<button type="button">Sæt på pause</button>`],
    ["a sound that cannot be heard", `<audio src="/a.wav" autoplay loop muted></audio>`],
  ])("something stops %s", async (_, main) => {
    const outcomes = await used({ "index.html": page("Film", main) });
    const codes = outcomes.flatMap(({ findings }) => findings.map(({ code }) => code));
    expect(codes).not.toContain("reduced-motion/WCAG 2.2.2");
  });

  test.each([
    ["what turns for ever", turning],
    ["a film without a button", `<video src="/a.webm" autoplay loop muted></video>`],
    ["what a button of another purpose does not", `${turning}<button type="button">Send</button>`],
  ])("nothing stops %s", async (_, main) => {
    const outcomes = await used({ "index.html": page("Film", main) });
    const codes = outcomes.flatMap(({ findings }) => findings.map(({ code }) => code));
    expect(codes).toContain("reduced-motion/WCAG 2.2.2");
  });

  test("looks at a page that leads on by itself, before it does", async () => {
    const wide = `<div style="width: 600px"><p>Ring til os.</p></div>`;
    const away = `<meta http-equiv="refresh" content="0; url=https://was.example/">`;
    const outcomes = await used({ "index.html": page("Erklæring", wide, away) });
    expect(outcomes.every(({ audited }) => audited.length === 1)).toBe(true);
    expect(outcomes.flatMap(({ findings }) => findings.map(checkOf))).toEqual(["reflow"]);
  });
});

describe("a page that cannot be used", () => {
  const hangs = {
    "evig/index.html": page("Evig", "", `<script src="/evig.js"></script>`),
    "evig.js": "for (;;);",
  };

  test("is told as not audited by every check, and the others are still used", async () => {
    const outcomes = await used(
      { "index.html": page("Forside"), ...hangs, "pris/index.html": page("Pris") },
      { timeout: 3000 },
    );
    for (const { audited, findings } of outcomes) {
      expect([...audited].sort()).toEqual(["/", "/pris/"]);
      expect(findings.map((finding) => [finding.place.page, ruleOf(finding)])).toEqual([
        ["/evig/", "not-audited"],
      ]);
    }
  });

  test("because of a box that waits for an answer, or a window before it, is used all the same", async () => {
    const asks = `<p><a href="/">Hjælp til din ansøgning</a></p>
<script>alert("Velkommen"); open("/nyt/"); addEventListener("focusin", () => { confirm("Er du der?"); });</script>`;
    const outcomes = await used({ "index.html": page("Forside", asks), "nyt/index.html": page("Nyt") });
    for (const { audited } of outcomes) expect([...audited].sort()).toEqual(["/", "/nyt/"]);
  });

  test("by one check is lost to that alone: those before and after it have seen it", async () => {
    const stuck: BehaviourCheck = {
      ...(checksOf("behaviour")[1] as BehaviourCheck),
      name: "stuck",
      run: () => new Promise(() => undefined),
    };
    const folder = await folderOf({ "index.html": page("Forside") });
    const server = await serveFolder({ folder });
    servers.push(server);
    const outcomes = await lookAtPages({
      pages: [{ path: "/", file: "index.html" }],
      urlOf: server.urlOf,
      browserPath,
      network: "this-machine",
      timeout: 4000,
      checks: [stuck, ...checksOf("behaviour")],
    });
    expect(outcomes.filter(({ audited }) => audited.length === 0).map(({ check }) => check.name)).toEqual([
      "stuck",
    ]);
  });

  test("because the browser does not start is told with the reason", async () => {
    const broken = join(await folderOf({ chromium: "#!/bin/sh\nexit 127\n" }), "chromium");
    const outcomes = await used({ "index.html": page("Forside") }, { browser: broken });
    expect(outcomes.flatMap(({ audited }) => audited)).toEqual([]);
    expect(outcomes.every(({ findings }) => findings.length === 1)).toBe(true);
    expect(outcomes[0]?.findings[0]?.what).toContain(
      `The page could not be looked at: the browser ended (${broken} opens no page: it ended with 127 and said: nothing. `,
    );
  });

  test("because the browser is killed is told, and a new browser goes on", async () => {
    const names = Array.from({ length: 6 }, (_, index) => `side-${index + 1}`);
    const folder = await folderOf(
      Object.fromEntries(names.map((name) => [`${name}/index.html`, page(`Side ${name}`)])),
    );
    const { pages } = await walkBuiltSite(folder);
    const mortal = await mortalBrowser(folder, "/side-3/");
    const outcomes = await outcomesOf({
      pages,
      ...mortal,
      network: "this-machine",
      timeout: 20_000,
      workers: 2,
    });
    for (const { audited, findings } of outcomes) {
      const lost = findings.filter((finding) => ruleOf(finding) === "not-audited");
      const lostPages = lost.map(({ place }) => place.page);
      // The browser beside it is killed, too, with the page that it has.
      expect(lostPages).toContain("/side-3/");
      expect(lostPages.length).toBeLessThanOrEqual(2);
      expect([...audited, ...lostPages].toSorted()).toEqual(names.map((name) => `/${name}/`));
    }
  });
});

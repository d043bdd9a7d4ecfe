import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type AuditReport, auditSite, checkOf } from "../../../src/audit/index.ts";
import { seers } from "../../../src/audit/merged-findings.ts";
import { findBrowser } from "../../../src/browser/index.ts";
import { serveFolder } from "../../../src/serve/static-server.ts";
import { lastingFolder } from "../../helpers/lasting-folder.ts";
import { plainPage as page } from "../../helpers/plain-page.ts";

const faults = `<img src="/a.svg"><p style="color: #bbb; background: #fff">Ring til os i dag.</p><button type="button"></button>`;
const inside = `<!doctype html><html lang="da"><head><title>Tider</title></head><body><main><h1>Tider</h1>${faults}</main></body></html>`;
const component = `<script>
  customElements.define("a-card", class extends HTMLElement {
    constructor() {
      super();
      this.attachShadow({ mode: "open" }).innerHTML = \`<section>${faults}<a-field></a-field></section>\`;
    }
  });
  customElements.define("a-field", class extends HTMLElement {
    constructor() {
      super();
      this.attachShadow({ mode: "open" }).innerHTML = '<form><input type="text"></form>';
    }
  });
</script>`;

/** What axe cannot decide and our own room can. */
const blended = `<div style="background: #fff"><p style="color: #b5b5b5; background: linear-gradient(90deg, #fff, #e8eef5)">Besøg os på torvet.</p></div>`;
const blendedPage = `<!doctype html><html lang="da"><head><title>Pladsen</title></head><body><main><h1>Torvet</h1>${blended}</main></body></html>`;

let report: AuditReport;
const folder = lastingFolder("klarstandard-inner-");
const elsewhere = lastingFolder("klarstandard-elsewhere-");
const host = await serveFolder({ folder: elsewhere });
afterAll(() => host.close());

beforeAll(async () => {
  const files = {
    "index.html": page(
      "Forside",
      `<a-card></a-card><iframe src="/ramme.html" title="Tiderne i dag"></iframe>${component}`,
    ),
    "ramme.html": inside,
    "torvet/index.html": page(
      "Torvet",
      `<b-card><template shadowrootmode="open">${blended}</template></b-card>
       <p><iframe src="/plads.html" title="Torvet i dag"></iframe></p>
       <div><iframe src="${host.urlOf("/plads.html")}" title="Torvet i morgen"></iframe></div>`,
    ),
    "plads.html": blendedPage,
    "sent/index.html": page(
      "Sent",
      `<p><label>Sprog <select><option>Dansk</option><option>English</option></select></label></p>
       <div style="height: 9000px"></div><iframe loading="lazy" src="/ramme.html" title="Tiderne i dag"></iframe>`,
    ),
    "intet/index.html": page("Intet", `<iframe src="http://findes.example/" title="Tiderne i dag"></iframe>`),
    "was/index.html": page(
      "Erklæringen",
      `<p><a href="/torvet/">Torvet i Lillerup</a></p><p><a href="/sent/">Sent på dagen</a></p><p><a href="/intet/">Intet i dag</a></p>`,
    ),
    "a.svg": `<svg xmlns="http://www.w3.org/2000/svg"/>`,
  };
  writeFileSync(join(elsewhere, "plads.html"), blendedPage);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  report = await auditSite({ folder, browserPath: await findBrowser(), java: "/findes/ikke" });
});

/** The faults of a criterion on the front page, with where they are and who sees them. */
const told = (criterion: string) =>
  report.findings
    .filter((finding) => finding.place.page === "/" && finding.criterion === criterion)
    .filter(({ weight }) => weight === "barrier")
    .map((finding) => [
      finding.place.at.split("  ")[0],
      [...new Set(seers(finding).map((code) => checkOf({ code })))].toSorted(),
    ]);

test.each([
  ["a picture without alt", "1.1.1", "img", ["axe", "htmlcs", "qualweb"]],
  // HTML_CodeSniffer measures no colours in shadow trees.
  ["a pale text", "1.4.3", "p", ["axe"]],
  ["a button without a name", "4.1.2", "button", ["axe", "htmlcs", "qualweb"]],
])(
  "in a shadow tree and in a frame %s is told once each, with its holder and all who see it",
  (_what, criterion, element, engines) => {
    const places = told(criterion).filter(([at]) => String(at).endsWith(` >>> ${element}`));
    expect(places).toEqual([
      [`a-card >>> ${element}`, expect.arrayContaining(engines)],
      [`iframe >>> ${element}`, expect.arrayContaining(engines)],
    ]);
  },
);

test("in a shadow tree, a frame and a frame of another host what axe and a room see is told once", () => {
  const found = report.findings.filter(
    ({ place, criterion }) => place.page === "/torvet/" && criterion === "1.4.3",
  );
  const holders = [
    "b-card:nth-child(2)",
    "p:nth-child(3) > iframe:nth-child(1)",
    "div:nth-child(4) > iframe:nth-child(1)",
  ];
  expect(
    found.map((finding) => [
      finding.element?.split(" > main:nth-child(2) > ")[1]?.split(" >>> ")[0],
      seers(finding),
    ]),
  ).toEqual(holders.map((holder) => [holder, ["axe/color-contrast", "looks/text-on-gradient"]]));
});

test("a shadow tree within a shadow tree is entered", () => {
  expect(told("4.1.2").map(([at]) => at)).toContain("a-card >>> a-field >>> input");
});

const seersOn = (path: string): readonly string[] =>
  report.findings
    .filter(({ place }) => place.page === path && place.at.includes(" >>> "))
    .flatMap(seers)
    .map((code) => checkOf({ code }));

test("a frame that waits until one scrolls to it keeps no engine waiting, and is looked into by each", () => {
  expect(seersOn("/sent/")).toEqual(expect.arrayContaining(["axe", "htmlcs", "qualweb"]));
});

test("what the browser shows where no page came is accused by nobody", () => {
  expect(seersOn("/intet/")).toEqual([]);
});

test("nobody breaks down over them, and no engine leaves its marks in what is told", () => {
  expect(report.pages).toMatchObject({ built: 7, audited: 7 });
  expect(report.findings.filter(({ code }) => code.endsWith("/not-audited"))).toEqual([]);
  expect(report.findings.filter(({ place }) => /qw-|_documentselector/.test(place.at))).toEqual([]);
});

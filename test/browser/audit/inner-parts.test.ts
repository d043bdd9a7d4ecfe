import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { type AuditReport, auditSite, checkOf } from "../../../src/audit/index.ts";
import { seers } from "../../../src/audit/merged-findings.ts";
import { findBrowser } from "../../../src/browser/index.ts";
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

let report: AuditReport;

beforeAll(async () => {
  const files = {
    "index.html": page(
      "Forside",
      `<a-card></a-card><iframe src="/ramme.html" title="Tiderne i dag"></iframe>${component}`,
    ),
    "ramme.html": inside,
    "was/index.html": page("Erklæringen"),
    "a.svg": `<svg xmlns="http://www.w3.org/2000/svg"/>`,
  };
  const folder = lastingFolder("klarstandard-inner-");
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

test("a shadow tree within a shadow tree is entered", () => {
  expect(told("4.1.2").map(([at]) => at)).toContain("a-card >>> a-field >>> input");
});

test("nobody breaks down over them, and no engine leaves its marks in what is told", () => {
  expect(report.pages).toMatchObject({ built: 3, audited: 3 });
  expect(report.findings.filter(({ code }) => code.endsWith("/not-audited"))).toEqual([]);
  expect(report.findings.filter(({ place }) => /qw-|_documentselector/.test(place.at))).toEqual([]);
});

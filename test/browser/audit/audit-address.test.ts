import { expect, onTestFinished, test } from "vitest";
import { auditSite, checkOf, ruleOf } from "../../../src/audit/index.ts";
import { findBrowser } from "../../../src/browser/index.ts";
import { serveFolder } from "../../../src/serve/static-server.ts";
import { folderOf } from "../../helpers/folder-of.ts";
import { plainPage as page } from "../../helpers/plain-page.ts";

test("the audit of an address finds the pages by their links, and looks at them like a folder's", async () => {
  const folder = await folderOf({
    "index.html": page(
      "Forside",
      `<p><a href="/priser/">Priser</a> <a href="https://andre.example/">Andres sider</a></p>`,
    ),
    "priser/index.html": page("Priser", `<p>Hjælpen er gratis.</p><img src="/kort.png">`),
    "ukendt/index.html": page("Ukendt", "<p>Ingen kender mig.</p>"),
    "was/index.html": page("Erklæringen"),
    "kort.png": "",
  });
  const server = await serveFolder({ folder });
  onTestFinished(() => server.close());
  const url = `${server.origin}/`;
  const { findings, pages, site, statement } = await auditSite({
    url,
    browserPath: await findBrowser(),
    // Nothing is asked of the Nu Html Checker here, and its Java takes as long as some pages.
    java: "/findes/ikke",
  });
  expect(site).toBe(url);
  expect(statement.url).toBe(server.origin);
  expect(pages).toEqual({ built: 3, audited: 3, remembered: 0 });
  const found = findings.map((finding) => `${checkOf(finding)} ${finding.place.page} ${ruleOf(finding)}`);
  expect(found).toContain("axe /priser/ image-alt");
  expect(found.filter((one) => !one.includes("/priser/"))).toEqual([]);
});

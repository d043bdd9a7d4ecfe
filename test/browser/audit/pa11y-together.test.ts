import { expect, test } from "vitest";
import { accessibility } from "../../../src/audit/accessibility/accessibility.ts";
import { ruleOf } from "../../../src/audit/finding.ts";
import { openSite } from "../../../src/audit/site/opened-site.ts";
import { findBrowser } from "../../../src/browser/index.ts";
import { folderOf } from "../../helpers/folder-of.ts";
import { plainPage as page } from "../../helpers/plain-page.ts";

test("a page on which one engine of pa11y fails is still seen by the other", async () => {
  const picture = `<img src="/a.svg">`;
  const folder = await folderOf({
    "index.html": page("Forside", picture),
    // HTML_CodeSniffer takes the content for granted.
    "uden/index.html": page("Uden", picture, `<meta http-equiv="refresh">`),
    "a.svg": `<svg xmlns="http://www.w3.org/2000/svg"/>`,
  });
  const opened = await openSite({ folder }, 30_000, () => {});
  try {
    const { site, urlOf, network } = opened;
    const options = { pages: site.pages, urlOf, network, browserPath: await findBrowser(), timeout: 30_000 };
    const found = (await accessibility(options)).flatMap(({ check, findings }) =>
      findings.map((finding) => `${check.name} ${finding.place.page} ${ruleOf(finding)}`),
    );
    expect(found).toContain("pa11y-axe / image-alt");
    expect(found).toContain("pa11y-axe /uden/ image-alt");
    expect(found).toContain("htmlcs / WCAG2AA.Principle1.Guideline1_1.1_1_1.H37");
    expect(found.filter((one) => one.startsWith("htmlcs /uden/"))).toEqual(["htmlcs /uden/ not-audited"]);
  } finally {
    await opened.close();
  }
});

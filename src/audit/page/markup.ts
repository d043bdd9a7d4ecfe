import { HtmlValidate, StaticConfigLoader } from "html-validate";
import config from "../../../.htmlvalidate.mjs";
import type { PageFault } from "../check.ts";
import type { PageCheck } from "./page-check.ts";
import type { ParsedPage } from "./parsed-page.ts";

const validator = new HtmlValidate(new StaticConfigLoader(config));

/** Finds what html-validate says of a page's HTML, by the rules of `.htmlvalidate.mjs`. */
export const markup: PageCheck = {
  name: "markup",
  kind: "page",
  subject: "page",
  looksFor: "html-validate: wrong HTML, duplicated ids, references to nothing",
  affects: "people who use a screen reader or an old browser, which guess when HTML is wrong",
  run: faultsOf,
};

async function faultsOf(page: ParsedPage): Promise<PageFault[]> {
  const report = await validator.validateString(page.html, page.file);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, ruleUrl, message, line, selector }) => ({
      place: selector ? `line ${line}, ${selector}` : `line ${line}`,
      rule: ruleId,
      what: `${message}.`,
      fix: ruleUrl ? `See ${ruleUrl}` : "Mend the HTML.",
    })),
  );
}

import { HtmlValidate, StaticConfigLoader } from "html-validate";
import config from "../../../.htmlvalidate.mjs";
import type { Finding } from "../finding.ts";
import type { ParsedPage } from "./parsed-page.ts";

const validator = new HtmlValidate(new StaticConfigLoader(config));

/** Finds what html-validate says of a page's HTML, by the rules of `.htmlvalidate.mjs`. */
export async function markup(page: ParsedPage): Promise<Finding[]> {
  const report = await validator.validateString(page.html, page.file);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, ruleUrl, message, line, selector }) => ({
      check: "markup",
      page: page.path,
      place: selector ? `line ${line}, ${selector}` : `line ${line}`,
      rule: ruleId,
      what: `${message}.`,
      affects: "people who use a screen reader or an old browser, which guess when HTML is wrong",
      fix: ruleUrl ? `See ${ruleUrl}` : "Mend the HTML.",
    })),
  );
}

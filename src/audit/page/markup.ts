import { HtmlValidate, StaticConfigLoader } from "html-validate";
import config from "../../../.htmlvalidate.mjs";
import type { ParsedPage } from "../../crawl/parsed-page.ts";
import { affects } from "../../messages/audit/affects.ts";
import { engines } from "../../messages/audit/engines.ts";
import { looksFor } from "../../messages/audit/looks-for.ts";
import { pages, places } from "../../messages/audit/page.ts";
import { inEnglish } from "../../report/tool-words.ts";
import type { PageFault } from "../check.ts";
import type { PageCheck } from "./page-check.ts";

/** Rules of html-validate that ask for one way of writing where HTML has several; nobody hears or sees which it was. */
const isStyle =
  /^(void-style|attr-(case|quotes|delimiter)|attribute-(boolean|empty)-style|element-case|doctype-style|no-self-closing|no-implicit-close|no-raw-characters|script-type|no-redundant-|no-trailing-|prefer-|valid-id|name-pattern|(class|id)-pattern|no-inline-style|no-style-tag)/;

const validator = new HtmlValidate(new StaticConfigLoader(config));

/** Finds what html-validate says of a page's HTML, by the rules of `.htmlvalidate.mjs`. */
export const markup: PageCheck = {
  name: "markup",
  kind: "page",
  subject: "page",
  looksFor: looksFor.markup,
  affects: affects.wrongHtml,
  run: faultsOf,
};

async function faultsOf(page: ParsedPage): Promise<PageFault[]> {
  const report = await validator.validateString(page.html, page.file);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, ruleUrl, message, line, selector }) => ({
      place: selector ? `${places.line(line)}, ${selector}` : places.line(line),
      rule: ruleId,
      ...(isStyle.test(ruleId) && { affects: affects.style() }),
      what: `${message}.`,
      ...inEnglish(),
      fix: ruleUrl ? engines.see(ruleUrl) : pages.mendHtml(),
    })),
  );
}

import { type ParsedPage, placeOf } from "../../crawl/parsed-page.ts";
import { affects } from "../../messages/audit/affects.ts";
import { looksFor } from "../../messages/audit/looks-for.ts";
import { pages } from "../../messages/audit/page.ts";
import type { PageFault } from "../check.ts";
import type { PageCheck } from "./page-check.ts";

/** Finds what a page cannot do without JavaScript: text that is not in its HTML, and links that are scripts. */
export const withoutJavascript: PageCheck = {
  name: "without-javascript",
  kind: "page",
  subject: "page",
  looksFor: looksFor.withoutJavascript,
  affects: affects.withoutJavascript,
  run: faultsOf,
};

function faultsOf(page: ParsedPage): PageFault[] {
  const main = page.elements.find(({ tag }) => tag === "main");
  const faults: PageFault[] = [];
  if (main === undefined || main.text() === "")
    faults.push({ place: "", rule: "main-text", ...pages.noMainText() });
  for (const element of page.elements) {
    for (const [name, value] of element.attributes) {
      if (name.startsWith("on"))
        faults.push({ place: placeOf(element), rule: "inline-handler", ...pages.inlineHandler(name) });
      if (/^\s*javascript:/i.test(value))
        faults.push({ place: placeOf(element, name, value), rule: "script-link", ...pages.scriptLink() });
    }
  }
  return faults;
}

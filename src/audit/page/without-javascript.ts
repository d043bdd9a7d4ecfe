import type { PageFault } from "../check.ts";
import type { PageCheck } from "./page-check.ts";
import { type ParsedPage, placeOf } from "./parsed-page.ts";

/** Finds what a page cannot do without JavaScript: text that is not in its HTML, and links that are scripts. */
export const withoutJavascript: PageCheck = {
  name: "without-javascript",
  kind: "page",
  subject: "page",
  looksFor: "The text is there without JavaScript",
  affects: "people whose browser is old, whose line is slow, or who have turned JavaScript off",
  run: faultsOf,
};

function faultsOf(page: ParsedPage): PageFault[] {
  const main = page.elements.find(({ tag }) => tag === "main");
  const faults: PageFault[] = [];
  if (main === undefined || main.text() === "") {
    faults.push(
      pageFault(
        "",
        "main-text",
        "The page has no text in <main> before a script runs.",
        "Write the text into the HTML.",
      ),
    );
  }
  for (const element of page.elements) {
    for (const [name, value] of element.attributes) {
      if (name.startsWith("on")) {
        const fix = "Let a script in a file of its own listen for the event.";
        faults.push(pageFault(placeOf(element), "inline-handler", `The attribute ${name} is a script.`, fix));
      }
      if (/^\s*javascript:/i.test(value)) {
        const fix = "Lead to an address, or use a button that a script makes.";
        faults.push(
          pageFault(
            placeOf(element, name, value),
            "script-link",
            "The link does nothing without JavaScript.",
            fix,
          ),
        );
      }
    }
  }
  return faults;
}

function pageFault(place: string, rule: string, what: string, fix: string): PageFault {
  return { place, rule, what, fix };
}

import type { Finding } from "../finding.ts";
import { type ParsedPage, placeOf } from "./parsed-page.ts";

const check = "without-javascript";

/** Finds what a page cannot do without JavaScript: text that is not in its HTML, and links that are scripts. */
export function withoutJavascript(page: ParsedPage): Finding[] {
  const main = page.elements.find(({ tag }) => tag === "main");
  const findings: Finding[] = [];
  if (main === undefined || main.text() === "") {
    findings.push(
      finding(
        page,
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
        findings.push(
          finding(page, placeOf(element), "inline-handler", `The attribute ${name} is a script.`, fix),
        );
      }
      if (/^\s*javascript:/i.test(value)) {
        const fix = "Lead to an address, or use a button that a script makes.";
        findings.push(
          finding(
            page,
            placeOf(element, name, value),
            "script-link",
            "The link does nothing without JavaScript.",
            fix,
          ),
        );
      }
    }
  }
  return findings;
}

function finding({ path }: ParsedPage, place: string, rule: string, what: string, fix: string): Finding {
  const affects = "people whose browser is old, whose line is slow, or who have turned JavaScript off";
  return { check, page: path, place, rule, what, affects, fix };
}

import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { auditReport } from "../../../src/audit/audit-report.ts";
import { checklistPage } from "../../../src/audit-report/checklist-page.ts";
import { forPeople } from "../../../src/messages/audit/for-people.ts";

const report = auditReport({
  site: "_site",
  built: ["/borger/a", "/kontakt"],
  pdfs: ["/priser.pdf"],
  things: new Map([
    ["/borger/a", ["tables"] as const],
    ["/kontakt", ["fields", "frames"] as const],
  ]),
  outcomes: [],
  seconds: 1,
});
const { document } = new JSDOM(checklistPage(report)).window;
const asked = Object.fromEntries(
  [...document.querySelectorAll("section[aria-labelledby^=kind]")].map((section) => [
    section.querySelector("h2")?.textContent,
    [...section.querySelectorAll("label")].map(({ textContent }) => textContent.trim()),
  ]),
);
const textsAbout = (about: string | undefined) =>
  forPeople.filter((one) => one.about === about).map(({ en }) => en);

test("the checklist asks of each kind of page what all pages need, and what those pages have", () => {
  const all = textsAbout(undefined);
  expect(asked).toEqual({
    "pages in /borger/": [...all, ...textsAbout("tables")],
    "pages at the top": [...all, ...textsAbout("fields"), ...textsAbout("frames")],
    PDF: [...all, ...textsAbout("paper")],
  });
});

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type Pictogram, pictogram } from "../model/index.ts";

/** The package that the drawings are taken from. */
export const pictogramPackage = "healthicons";

const icons = join(
  dirname(createRequire(import.meta.url).resolve(`${pictogramPackage}/package.json`)),
  "public/icons/svg/filled",
);

/** Each pictogram shows one thing, and the same thing everywhere; the drawings are healthicons' (MIT). */
const drawings: Readonly<Record<Pictogram, string>> = {
  people: "people/people",
  conversation: "symbols/forum",
  phone: "objects/phone",
  letter: "symbols/i_note_action",
  home: "places/home_alt",
  clock: "symbols/i_schedule_school_date_time",
  calendar: "objects/calendar",
  money: "objects/bills",
  "helping-hands": "symbols/palliative-care",
  question: "symbols/question_circle",
  stop: "symbols/stop",
  rights: "symbols/yes",
  law: "objects/justice",
  checklist: "symbols/i_exam_multiple_choice",
  emergency: "symbols/alert_triangle",
  group: "people/group_discussion_meetingx3",
};

/**
 * Gives the drawing as inline SVG in the colour of the text. It is hidden from assistive technology, because the
 * heading beside it says the same in words (WCAG 1.1.1, decoration).
 */
export function pictogramHtml(name: Pictogram): string {
  return `<svg class="pictogram" viewBox="0 0 48 48" aria-hidden="true" focusable="false">${shapes(name)}</svg>`;
}

/**
 * Gives every drawing in one SVG file, each under its name. Pages show their pictograms from there, because drawn
 * into the page they weigh as much as its words; a browser fetches the file once for all pages.
 */
export function pictogramSheet(): string {
  const symbols = pictogram.options.map(
    (name) => `<symbol id="${name}" viewBox="0 0 48 48">${shapes(name)}</symbol>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join("\n")}\n</svg>\n`;
}

/** The lines of a drawing without the frame around them. */
function shapes(name: Pictogram): string {
  const svg = readFileSync(join(icons, `${drawings[name]}.svg`), "utf8");
  return svg.replace(/<\/?svg[^>]*>/g, "").replaceAll("\n", "");
}

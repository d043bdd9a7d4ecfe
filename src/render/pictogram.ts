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

/** Our own drawings, of things that the package has none of: an envelope and a clock. */
const own = {
  letter:
    "M5 9h38a3 3 0 0 1 2.2 1L24 27.6 2.8 10A3 3 0 0 1 5 9zM2 13.4 24 31.7 46 13.4V36a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3z",
  clock:
    "M24 3a21 21 0 1 0 0 42 21 21 0 0 0 0-42zm-2 8a2 2 0 0 1 4 0v11.8l8.2 4.7a2 2 0 0 1-2 3.5l-9.2-5.3a2 2 0 0 1-1-1.7z",
} as const satisfies Partial<Record<Pictogram, string>>;

/**
 * Each pictogram means one thing, and the same thing everywhere; what, its words in the schema tell. The others are
 * drawings of healthicons (MIT).
 */
const drawings: Readonly<Record<Exclude<Pictogram, keyof typeof own>, string>> = {
  people: "people/people",
  conversation: "symbols/forum",
  phone: "objects/phone",
  home: "places/home_alt",
  calendar: "objects/calendar",
  money: "objects/bills",
  "helping-hands": "symbols/palliative-care",
  question: "symbols/question_circle",
  stop: "symbols/stop",
  rights: "objects/i_certificate_paper",
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

const isOwn = (name: Pictogram): name is keyof typeof own => Object.hasOwn(own, name);

/** The lines of a drawing without the frame around them. */
function shapes(name: Pictogram): string {
  if (isOwn(name)) return `<path fill="currentColor" fill-rule="evenodd" d="${own[name]}"/>`;
  const svg = readFileSync(join(icons, `${drawings[name]}.svg`), "utf8");
  return svg.replace(/<\/?svg[^>]*>/g, "").replaceAll("\n", "");
}

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Pictogram } from "../model/index.ts";

const icons = join(
  dirname(createRequire(import.meta.url).resolve("healthicons/package.json")),
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
  const svg = readFileSync(join(icons, `${drawings[name]}.svg`), "utf8");
  return svg
    .replace(
      /<svg [^>]*>/,
      '<svg class="pictogram" viewBox="0 0 48 48" aria-hidden="true" focusable="false">',
    )
    .replaceAll("\n", "");
}

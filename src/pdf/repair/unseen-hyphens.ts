import type { RepairStep } from "./step.ts";

const softHyphen = "\u00AD";

/**
 * Takes out the soft hyphens at which no line breaks: Chromium shows an empty glyph for each, and a word that is copied
 * or looked for would have them inside.
 */
export const unseenHyphens: RepairStep = {
  name: "unseen-hyphens",
  clause: "PDF/UA-1 7.2 (words are whole when they are copied)",
  apply(draft) {
    for (const content of draft.contents) {
      for (const run of content.runs) {
        const mark = run.painting.marks.at(-1);
        if (mark?.actualText !== softHyphen || mark.mcid !== undefined) continue;
        const { start, end } = run.painting;
        run.text = "";
        draft.edits.get(content)?.push(
          { from: mark.opening.start, to: mark.opening.end, text: "/Span BMC" },
          // The empty string keeps the place of what follows.
          { from: start, to: end, text: "<> Tj" },
        );
      }
    }
  },
};

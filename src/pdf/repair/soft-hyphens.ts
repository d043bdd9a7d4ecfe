import { shownCodes } from "../text/shown-codes.ts";
import type { RepairStep } from "./step.ts";
import { BorderFinder, textBorders } from "./word-borders.ts";

/** Fewer letters than this may stand side by side by chance. */
const sure = 6;

/** Says that the hyphen at a line's end is a soft one where the HTML has none: the word is whole when it is read. */
export const softHyphens: RepairStep = {
  name: "soft-hyphens",
  clause: "PDF/UA-1 7.1 (ISO 32000-1, 14.8.2.2.3: hyphenation)",
  apply(draft) {
    const finder = new BorderFinder(draft.job.html);
    for (const { run, page, isLineBreak, before, after } of textBorders(draft)) {
      if (!isLineBreak || !/[-\u2010]$/u.test(run.text)) continue;
      const isInHtml = finder.placeOf(before, after, sure) !== undefined;
      if (isInHtml || finder.placeOf(before.slice(0, -1), after, sure) === undefined) continue;
      const { start, end, nameStart } = run.painting.operation;
      const codeLength = page.fonts.get(run.painting.font)?.codeLength ?? 2;
      // Chromium shows the hyphen by itself; where it did not, the mark would cover letters too.
      if (shownCodes(page.text.slice(start, nameStart), codeLength).length !== 1) continue;
      run.text = `${run.text.slice(0, -1)}\u00AD`;
      const opening = "/Span <</ActualText <FEFF00AD>>> BDC\n";
      draft.edits
        .get(page)
        ?.push({ from: start, to: start, text: opening }, { from: end, to: end, text: "\nEMC" });
    }
  },
};

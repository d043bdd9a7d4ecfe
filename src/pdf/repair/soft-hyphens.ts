import { documentText } from "../text/html-text.ts";
import { shownCodes } from "../text/shown-codes.ts";
import type { RepairStep } from "./step.ts";
import { textBorders } from "./word-borders.ts";

/** Says that the hyphen at a line's end is a soft one where the HTML has none: the word is whole when it is read. */
export const softHyphens: RepairStep = {
  name: "soft-hyphens",
  clause: "PDF/UA-1 7.1 (ISO 32000-1, 14.8.2.2.3: hyphenation)",
  apply(draft) {
    const { letters } = documentText(draft.job);
    for (const { run, page, isLineBreak, place } of textBorders(draft)) {
      const hyphen = /[-\u2010]$/u.exec(run.text)?.[0];
      if (!isLineBreak || hyphen === undefined || letters[place - 1] === hyphen) continue;
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

import type { Edit } from "../content/edit.ts";
import { type PageContent, reversalOf, type TextRun } from "../content/page-content.ts";
import { owningMark } from "../draft.ts";
import { documentText } from "../text/html-text.ts";
import type { RepairStep } from "./step.ts";
import { textBorders } from "./word-borders.ts";

function hex(code: number, codeLength: 1 | 2): string {
  const digits = code.toString(16).toUpperCase();
  return digits.padStart(codeLength * 2, "0");
}

/** Shows a space after a run: in its own font, or in another of the page where its font holds none. */
function spaceOperators(page: PageContent, run: TextRun): string | undefined {
  const own = page.fonts.get(run.painting.font);
  if (own?.spaceCode !== undefined) return ` <${hex(own.spaceCode, own.codeLength)}> Tj`;
  for (const [name, font] of page.fonts) {
    if (font.spaceCode === undefined) continue;
    const { font: ownName, size } = run.painting;
    return ` /${name} ${size} Tf <${hex(font.spaceCode, font.codeLength)}> Tj /${ownName} ${size} Tf`;
  }
  return undefined;
}

/**
 * Where the space is shown so that it is read after the run. What a run says in place of its glyphs would swallow a
 * space between them; and a reversed stretch is read from its last string, so that its first is read last.
 */
function spaceEdit({ text }: PageContent, { painting }: TextRun, operators: string): Edit | undefined {
  const reversal = reversalOf(painting);
  if (reversal !== undefined) {
    const from = reversal.opening.end;
    const place = /(?:[-+.\d]+\s+){6}Tm/u.exec(text.slice(from, painting.end))?.[0];
    if (place === undefined) return undefined;
    return { from, to: from, text: `\n/${painting.font} ${painting.size} Tf ${place}${operators}` };
  }
  const isSaid = painting.marks.some(({ actualText }) => actualText !== undefined);
  const from = isSaid ? text.indexOf("EMC", painting.end) + "EMC".length : painting.end;
  return { from, to: from, text: operators };
}

/**
 * Shows the spaces that Chromium drops where a line breaks and between boxes on one line; without them the words on
 * both sides read as one.
 */
export const wordSpaces: RepairStep = {
  name: "word-spaces",
  clause: "PDF/UA-1 7.1 (ISO 32000-1, 14.8.2.5: word breaks)",
  apply(draft) {
    const html = documentText(draft.job);
    for (const { run, page, next, isLineBreak, isBeforeNumber, place } of textBorders(draft)) {
      if (/\s$/u.test(run.text) || /^\s/u.test(next.text)) continue;
      // A reader that knows no lists would take "§ 85." and "2." for one number.
      if (!html.hasSpaceBefore(place) && !(isBeforeNumber && isLineBreak)) continue;
      const operators = spaceOperators(page, run);
      if (operators === undefined || owningMark(run.painting) === undefined) continue;
      const edit = spaceEdit(page, run, operators);
      if (edit === undefined) continue;
      draft.spacesAfter.add(run);
      draft.edits.get(page)?.push(edit);
    }
  },
};

import { type Edit, editedText } from "../content/edit.ts";
import { visitOperations } from "../content/operations.ts";
import type { Renames } from "./joined-resources.ts";

/** The kind of resource that the last name before an operator is (ISO 32000-1, 7.8.3). */
const kindOf: ReadonlyMap<string, string> = new Map([
  ["Tf", "Font"],
  ["gs", "ExtGState"],
  ["Do", "XObject"],
  ["sh", "Shading"],
  ["cs", "ColorSpace"],
  ["CS", "ColorSpace"],
  ["scn", "Pattern"],
  ["SCN", "Pattern"],
  ["BDC", "Properties"],
  ["DP", "Properties"],
]);

/** The place of the last name among operands, without its slash; undefined where they end in something else. */
function lastName(operands: string): { readonly from: number; readonly name: string } | undefined {
  const found = /\/([^\s<>[\]()/%]+)\s*(?:[\d.+-]+\s*)?$/u.exec(operands);
  return found?.[1] === undefined ? undefined : { from: found.index + 1, name: found[1] };
}

/** How the content of one half is told from that of the other. */
export interface HalfChanges {
  readonly renames: Renames;
  /** What is added to the number of each marked content. */
  readonly firstMark: number;
}

/** The content of one half of a sheet with the names and the numbers that it has there. */
export function halfContent(text: string, { renames, firstMark }: HalfChanges): string {
  const edits: Edit[] = [];
  visitOperations(text, (operator, start, nameStart) => {
    const kind = kindOf.get(operator);
    if (kind === undefined) return;
    const operands = text.slice(start, nameStart);
    const number = operator === "BDC" ? /\/MCID\s+(\d+)/u.exec(operands) : null;
    if (number?.[1] !== undefined) {
      const to = start + number.index + number[0].length;
      edits.push({ from: to - number[1].length, to, text: String(Number(number[1]) + firstMark) });
      return;
    }
    const last = lastName(operands);
    const name = last && renames.get(kind)?.get(last.name);
    if (last === undefined || name === undefined) return;
    const from = start + last.from;
    edits.push({ from, to: from + last.name.length, text: name });
  });
  return editedText(text, edits);
}

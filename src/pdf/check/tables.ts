import { PDFArray, PDFDict, PDFName, PDFNumber } from "@cantoo/pdf-lib";
import { pdfPlaces } from "../../messages/pdf/printing.ts";
import { structure } from "../../messages/pdf/structure.ts";
import { type Draft, oneSpaced, structureText } from "../draft.ts";
import type { PdfFault } from "../problem.ts";
import { type Element, elementsIn } from "../structure/tree.ts";

function spanOf(cell: Element, name: "ColSpan" | "RowSpan"): number {
  const attributes = cell.dict.lookup(PDFName.of("A"));
  const entries =
    attributes instanceof PDFArray ? attributes.asArray().map((_, i) => attributes.lookup(i)) : [attributes];
  for (const entry of entries) {
    const span = entry instanceof PDFDict ? entry.lookup(PDFName.of(name)) : undefined;
    if (span instanceof PDFNumber) return span.asNumber();
  }
  return 1;
}

/** How many columns each row of a table fills, cells that reach down from rows above counted. */
function columnsOfRows(rows: readonly Element[]): number[] {
  const reachingDown = new Map<number, number>();
  return rows.map((row, index) => {
    let columns = reachingDown.get(index) ?? 0;
    for (const cell of row.kids) {
      if (cell.kind !== "element") continue;
      const width = spanOf(cell, "ColSpan");
      columns += width;
      for (let below = index + 1; below < index + spanOf(cell, "RowSpan"); below += 1) {
        reachingDown.set(below, (reachingDown.get(below) ?? 0) + width);
      }
    }
    return columns;
  });
}

/** Every table has header cells, and its rows are equally wide: Chromium leaves an empty cell out of the structure. */
export function* tablesAreRegular(document: Draft): Generator<PdfFault> {
  for (const table of elementsIn(document.roots)) {
    if (table.type !== "Table") continue;
    const place = pdfPlaces.table(oneSpaced(structureText(document, [table])).slice(0, 40));
    // A table has no text of its own in the data; those of its cells are there.
    const words = [...elementsIn(table.kids)]
      .filter(({ type }) => ["Caption", "TH", "TD"].includes(type))
      .map((cell) => oneSpaced(structureText(document, [cell])));
    const inside = [...elementsIn(table.kids)];
    const columns = columnsOfRows(inside.filter((element) => element.type === "TR"));
    if (new Set(columns).size > 1) {
      yield {
        code: "KS111",
        clause: "PDF/UA-1 7.2-43",
        words,
        place,
        ...structure.unevenTable([...new Set(columns)].map(String)),
      };
    }
    if (inside.some((element) => element.type === "TH")) continue;
    yield {
      code: "KS111",
      clause: "PDF/UA-1 7.5-1",
      words,
      place,
      ...structure.headlessTable(),
    };
  }
}

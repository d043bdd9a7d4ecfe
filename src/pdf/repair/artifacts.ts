import type { PDFRef } from "@cantoo/pdf-lib";
import type { PageContent } from "../content/page-content.ts";
import type { Painting } from "../content/painting.ts";
import type { RepairStep } from "./step.ts";

/** How far from the edge of the sheet a running header or footer stands at most, in points (30 mm). */
const marginBand = 85;

const header = "/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC";
const footer = "/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC";
const layout = "/Artifact <</Type /Layout>> BDC";

function openingFor(painting: Painting, page: PageContent): string {
  if (painting.kind !== "text") return layout;
  if (painting.y > page.height - marginBand) return header;
  return painting.y < marginBand ? footer : layout;
}

/** A form XObject whose content is in the structure must not be painted inside an artifact. */
function isTaggedForm(painting: Painting, page: PageContent, tagged: ReadonlySet<PDFRef>): boolean {
  if (painting.kind !== "xobject") return false;
  const name = page.text.slice(painting.operation.start + 1, painting.operation.nameStart).trim();
  const form = page.forms.get(name);
  return form !== undefined && tagged.has(form);
}

interface Group {
  readonly from: number;
  readonly to: number;
  readonly opening: string;
}

/** What is painted outside every mark, in stretches that one mark can hold. */
function unmarkedGroups(page: PageContent, tagged: ReadonlySet<PDFRef>): Group[] {
  const { paintings, textObjects, borders } = page.painted;
  const groups: Group[] = [];
  let border = 0;
  for (const painting of paintings) {
    const isOwned = painting.marks.some(({ mcid, isArtifact }) => mcid !== undefined || isArtifact);
    if (isOwned || isTaggedForm(painting, page, tagged)) continue;
    const { from, to } =
      painting.kind === "text"
        ? (textObjects[painting.textObject] ?? { from: painting.start, to: painting.end })
        : { from: painting.start, to: painting.end };
    const opening = openingFor(painting, page);
    const last = groups.at(-1);
    // Marks that say what glyphs mean part a text object into several paintings.
    if (last !== undefined && from >= last.from && to <= last.to) continue;
    while ((borders[border] ?? Number.POSITIVE_INFINITY) < (last?.to ?? 0)) border += 1;
    const isJoined =
      last !== undefined && last.opening === opening && (borders[border] ?? Number.POSITIVE_INFINITY) > to;
    if (isJoined) groups[groups.length - 1] = { ...last, to: Math.max(last.to, to) };
    else groups.push({ from, to, opening });
  }
  return groups;
}

/** Marks everything painted outside the structure as an artifact: running heads, page numbers, borders, backgrounds. */
export const artifacts: RepairStep = {
  name: "artifacts",
  clause: "PDF/UA-1 7.1-3, 7.8",
  apply(draft) {
    const tagged = new Set(
      draft.contents.flatMap(({ form, structParents }) =>
        form === undefined || structParents === undefined ? [] : form,
      ),
    );
    for (const page of draft.contents) {
      // A form XObject outside the structure is an artifact as a whole, where it is painted.
      if (page.form !== undefined && page.structParents === undefined) continue;
      const edits = draft.edits.get(page);
      for (const { from, to, opening } of unmarkedGroups(page, tagged)) {
        edits?.push({ from, to: from, text: `${opening}\n` }, { from: to, to, text: "\nEMC" });
      }
    }
  },
};

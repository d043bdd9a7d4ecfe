import type { PageContent, TextRun } from "../content/page-content.ts";
import type { Draft } from "../draft.ts";
import { type ContentKid, contentKey } from "../structure/tree.ts";
import { lettersOf } from "../text/ignored.ts";

/** The text of one text object: a browser writes one for each stretch of one font and one direction. */
export interface Blob {
  readonly kid: ContentKid;
  readonly page: PageContent;
  /** Its place among the page's text objects. */
  readonly textObject: number;
  readonly y: number;
  readonly text: string;
  readonly letters: string;
}

/** The text objects of some content, in the order in which they are painted. */
export function blobsOf(draft: Draft, kids: readonly ContentKid[]): Blob[] {
  return kids.flatMap((kid) => {
    const piece = draft.pieces.get(contentKey(kid));
    if (piece === undefined) return [];
    const objects = Map.groupBy(piece.runs, ({ painting }) => painting.textObject);
    return [...objects]
      .toSorted(([a], [b]) => a - b)
      .map(([textObject, runs]) => blobOf(kid, piece.page, textObject, runs));
  });
}

function blobOf(kid: ContentKid, page: PageContent, textObject: number, runs: readonly TextRun[]): Blob {
  const text = runs.map((run) => run.text).join("");
  return { kid, page, textObject, y: runs[0]?.painting.y ?? 0, text, letters: lettersOf(text) };
}

/** Stretches of blobs that stand on one line. */
export function linesOf(blobs: readonly Blob[]): Blob[][] {
  const lines: Blob[][] = [];
  for (const blob of blobs) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (last?.page === blob.page && Math.abs(last.y - blob.y) < 0.5) line?.push(blob);
    else lines.push([blob]);
  }
  return lines;
}

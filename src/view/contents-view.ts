import type { FullView } from "./full-view.ts";
import { partsIn } from "./full-view.ts";
import type { PaperContentsLine } from "./paper-view.ts";

/** A line of a list of contents, and the lines below it. */
export interface ContentsGroup extends PaperContentsLine {
  /** Whether only the paper lists it: on a screen it stands right above the list. */
  readonly onPaper?: boolean;
  readonly entries?: readonly PaperContentsLine[];
}

/** Puts the lines of a full edition's contents under the chapters that they stand in. */
export function contentsGroups(
  view: Pick<FullView, "chapters">,
  lines: readonly PaperContentsLine[],
): readonly ContentsGroup[] {
  const lineOf = (id: string) => lines.filter(({ anchor }) => anchor === id);
  const inChapters = new Set([...view.chapters, ...partsIn(view)].map(({ id }) => id));
  return [
    ...lines.filter(({ anchor }) => !inChapters.has(anchor)).map((line) => ({ ...line, onPaper: true })),
    ...view.chapters.flatMap(({ id, parts }) =>
      lineOf(id).map((line) => ({ ...line, entries: parts.flatMap((part) => lineOf(part.id)) })),
    ),
  ];
}

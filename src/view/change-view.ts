import { danishDate } from "../format/date.ts";
import type { Standard } from "../model/index.ts";
import { texts } from "./texts.ts";
import type { Writer } from "./writer.ts";

/** What changed when one revision was replaced. */
export interface ChangeView {
  readonly heading: string;
  readonly itemsHtml: readonly string[];
}

/** Tells what changed since each earlier revision, the newest first. */
export function changeViews(standard: Standard, writer: Writer): readonly ChangeView[] {
  const newestFirst = (standard.earlierRevisions ?? []).toSorted((a, b) =>
    b.replacedOn.localeCompare(a.replacedOn),
  );
  return newestFirst.map(({ revision, replacedOn, changes }) => ({
    heading: texts.standard.changed({ date: danishDate(replacedOn), revision }),
    itemsHtml: changes.map(writer.inlineHtml),
  }));
}

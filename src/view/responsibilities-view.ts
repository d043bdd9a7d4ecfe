import type { Standard } from "../model/index.ts";
import type { Writer } from "./writer.ts";

/** What the citizen is asked to do. */
export interface ResponsibilitiesView {
  readonly introHtml?: string;
  readonly items: readonly {
    /** The words alone, which name the box to tick. */
    readonly label: string;
    readonly textHtml: string;
    readonly reasonHtml?: string;
  }[];
}

/** Makes the responsibilities ready; undefined where the source asks nothing of the citizen. */
export function responsibilitiesView(standard: Standard, writer: Writer): ResponsibilitiesView | undefined {
  if (standard.responsibilities === "not-stated") return undefined;
  const { intro, items } = standard.responsibilities;
  return {
    ...(intro === undefined ? {} : { introHtml: writer.blockHtml(intro) }),
    items: items.map(({ text, reason }) => ({
      label: writer.plainText(text),
      textHtml: writer.inlineHtml(text),
      ...(reason === undefined ? {} : { reasonHtml: writer.inlineHtml(reason) }),
    })),
  };
}

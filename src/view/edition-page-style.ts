import { Edition, type TextSize } from "../model/index.ts";
import { footOf } from "./document-frame.ts";
import { editionTitle } from "./edition-view.ts";
import { pageStyleHtml } from "./page-style.ts";
import { runningHead } from "./running-head.ts";
import type { StandardContext } from "./standard-context.ts";

/** Gives the page rules of an edition in a size of text: on all its pages, or on those with a name. */
export function editionPageStyle(
  edition: Edition,
  size: TextSize,
  context: StandardContext,
  page?: string,
): string {
  const { standard, municipality } = context;
  const name = editionTitle(standard.title, edition);
  const words = {
    municipality: municipality.profile.name,
    title: standard.title,
    suffix: name.slice(standard.title.length),
  };
  const isSheet = edition === Edition.checklist;
  const isBooklet = size === "booklet";
  const headOf = (of: TextSize) =>
    runningHead(
      isBooklet ? { ...words, suffix: "" } : words,
      of,
      // The margin of a sheet that must be one, or is folded, is too low for two lines.
      (isSheet && of !== "large") || isBooklet ? 1 : 2,
    );
  const head = headOf(size);
  // Pages with a name have the head of all, unless theirs is another.
  const isAsAll = page !== undefined && JSON.stringify(head) === JSON.stringify(headOf("ordinary"));
  return pageStyleHtml({
    ...(isAsAll ? {} : { head }),
    foot: footOf(context, size),
    firstWithoutHead: isSheet || isBooklet,
    ...(page === undefined ? { colour: municipality.profile.theme.accent } : { page }),
  });
}

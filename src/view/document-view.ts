import { danishDate, firstDay } from "../format/date.ts";
import {
  Edition,
  isForCitizens,
  type Municipality,
  type Output,
  outputs,
  outputsOf,
} from "../model/index.ts";
import { type BookView, bookOutline, bookView } from "./book-view.ts";
import { type Bookmark, titleAnchor } from "./bookmark.ts";
import { type ChecklistView, checklistBookmarks, checklistView } from "./checklist-view.ts";
import type { ComparisonDocument } from "./comparison/comparison-document.ts";
import { type DocumentFrame, documentFrame, footOf, paperEdition } from "./document-frame.ts";
import { type EasyReadView, easyBookmarks, easyReadView, summaryPart } from "./easy-read-view.ts";
import { editionPageStyle } from "./edition-page-style.ts";
import { editionTitle } from "./edition-view.ts";
import { type FullView, fullBookmarks, fullView, partsIn } from "./full-view.ts";
import { inOwnFont } from "./own-font.ts";
import {
  type PackageView,
  packageBookmarks,
  packagePageStyle,
  packageTitle,
  packageView,
} from "./package-view.ts";
import { pageStyleHtml } from "./page-style.ts";
import { bookPath, editionPath, municipalityPath, printPath } from "./routes.ts";
import { runningHead } from "./running-head.ts";
import type { SiteContext } from "./site-context.ts";
import { hasStaffNotes, type StaffView, staffBookmarks, staffDescription, staffView } from "./staff-view.ts";
import { hasEasyRead, type StandardContext, standardContexts } from "./standard-context.ts";
import { texts, textsFor } from "./texts.ts";
import { printWriter } from "./writer.ts";

/** Easy read, on whole pages or as a booklet. */
interface EasyBody<Template extends "easy-read" | "booklet"> {
  readonly template: Template;
  readonly view: EasyReadView;
  readonly summaryPart: typeof summaryPart;
}

/** What one output of a standard prints. */
type Content =
  | { readonly template: "full"; readonly view: FullView }
  | EasyBody<"easy-read">
  | EasyBody<"booklet">
  | { readonly template: "checklist"; readonly view: ChecklistView }
  | { readonly template: "package"; readonly view: PackageView }
  | { readonly template: "staff"; readonly view: StaffView };

/** Everything a print template needs for one PDF. */
export type DocumentView =
  | (DocumentFrame & (Content | { readonly template: "book"; readonly view: BookView }))
  | ComparisonDocument;

/** What an output prints, with its bookmarks below the title. */
type Body = { readonly bookmarks: readonly Bookmark[]; readonly wordsAnchor?: string } & Content;

/** Makes what an output prints; a table in large print has a layout of its own. */
function bodyOf(output: Output, context: StandardContext, large: StandardContext): Body {
  const fullBody = (of: StandardContext): Body => {
    const view = fullView(of);
    const words = partsIn(view).find(({ kind }) => kind === "words");
    return {
      template: "full",
      view,
      bookmarks: fullBookmarks(view, { level: 2 }),
      ...(words === undefined ? {} : { wordsAnchor: words.id }),
    };
  };
  switch (output) {
    case "full":
      return fullBody(context);
    case "large":
      return fullBody(large);
    case "easy-read":
    case "booklet": {
      if (!hasEasyRead(context)) throw new TypeError(output);
      const view = easyReadView(context);
      return { template: output, view, summaryPart, bookmarks: easyBookmarks(view) };
    }
    case "checklist": {
      const view = checklistView(context);
      return { template: "checklist", view, bookmarks: checklistBookmarks(view) };
    }
    case "package": {
      if (!hasEasyRead(context)) throw new TypeError(output);
      const view = packageView(context);
      return { template: "package", view, bookmarks: packageBookmarks(view) };
    }
    case "staff": {
      if (!hasStaffNotes(context)) throw new TypeError(output);
      const view = staffView(context);
      return { template: "staff", view, bookmarks: staffBookmarks(view) };
    }
    default:
      return output satisfies never;
  }
}

function standardDocument(
  output: Output,
  { bookmarks, ...body }: Body,
  context: StandardContext,
): DocumentView {
  const { standard, municipality, site } = context;
  const { profile } = municipality;
  const { edition, size } = outputs[output];
  const isPackage = output === "package";
  const name = isPackage ? packageTitle(standard.title) : editionTitle(standard.title, edition);
  const adoptedOn = standard.adoption === "not-stated" ? undefined : standard.adoption.on;
  const frame = documentFrame(
    {
      from: { municipality: profile.id, standards: [standard.id] },
      path: printPath(site, profile.id, standard.id, output),
      title: texts.paper.title({ title: name + texts.outputs[output].titleSuffix, name: profile.name }),
      subject: isForCitizens(output) ? standard.summary.promise : staffDescription(standard),
      date: adoptedOn === undefined ? standard.source.seen : firstDay(adoptedOn),
      size,
      outline: [{ title: name, anchor: titleAnchor, level: 1 }, ...bookmarks],
      // Two sides are seen at a glance, and eight questions with a picture each are found by leafing; a booklet has its own.
      contents:
        isPackage || edition === Edition.checklist || edition === Edition.easyRead
          ? []
          : bookmarks.filter(({ level }) => level === 2),
      municipality: profile.name,
      pageStyleHtml: isPackage ? packagePageStyle(context) : editionPageStyle(edition, size, context),
      page: editionPath(site, profile.id, standard.id, paperEdition(edition)),
    },
    site,
  );
  return { ...inOwnFont(frame, municipality), ...body };
}

function bookDocument(
  municipality: Municipality,
  contexts: readonly StandardContext[],
  site: SiteContext,
): DocumentView {
  const { profile } = municipality;
  const view = bookView(municipality, contexts);
  const dates = contexts.map(({ standard }) => standard.source.seen).toSorted();
  const date = dates.at(-1) ?? "1970-01-01";
  const { name, voice } = profile;
  const headOf = (title: string) => runningHead({ municipality: name, title, suffix: "" }, "ordinary");
  const frame = documentFrame(
    {
      from: { municipality: profile.id, standards: contexts.map(({ standard }) => standard.id) },
      path: bookPath(site, profile.id),
      title: texts.paper.title({ title: texts.book.title, name }),
      subject: texts.book.subject({ name }),
      date,
      size: "ordinary",
      outline: bookOutline(view),
      contents: [],
      municipality: name,
      pageStyleHtml: pageStyleHtml({
        head: headOf(texts.book.title),
        foot: `${site.isDraft ? `${texts.paper.draft}. ` : ""}${textsFor(voice).paper.seen({ date: danishDate(date) })}`,
        chapters: contexts.map((context) => ({
          head: headOf(context.standard.title),
          foot: footOf(context, "ordinary"),
        })),
        colour: profile.theme.accent,
        isBook: true,
      }),
      page: municipalityPath(site, profile.id),
    },
    site,
  );
  return { ...inOwnFont(frame, municipality), template: "book", view };
}

/** Makes every PDF of a municipality: each output of each standard, and a book where it has a standard. */
export function municipalityDocuments(
  municipality: Municipality,
  site: SiteContext,
): readonly DocumentView[] {
  const contexts = standardContexts(municipality, site, printWriter(site, municipality));
  const largeWriter = printWriter(site, municipality, "large");
  const documents = contexts.flatMap((context) => {
    const large = { ...context, writer: largeWriter };
    return outputsOf(context).map((output) =>
      standardDocument(output, bodyOf(output, context, large), context),
    );
  });
  return contexts.length === 0 ? [] : [...documents, bookDocument(municipality, contexts, site)];
}

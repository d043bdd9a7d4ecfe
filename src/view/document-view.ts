import { renderSVG } from "uqr";
import { danishDate } from "../format/date.ts";
import { type Content, concepts, type Municipality, type Standard } from "../model/index.ts";
import { type BookView, bookOutline, bookView } from "./book-view.ts";
import type { Bookmark } from "./bookmark.ts";
import { type ChecklistView, checklistView } from "./checklist-view.ts";
import { type EasyReadView, easyReadView, easyWordsPart, summaryPart } from "./easy-read-view.ts";
import { editionNames } from "./edition-view.ts";
import { type FullView, fullView } from "./full-view.ts";
import { pageStyleHtml } from "./page-style.ts";
import { bookPath, Edition, editionPath, municipalityPath, Print, printPath } from "./routes.ts";
import { type SiteContext, urlOf } from "./site-context.ts";
import { type StandardContext, standardContexts } from "./standard-context.ts";
import { printWriter } from "./writer.ts";

interface DocumentFrame {
  /** The ids of the municipality and the standards whose texts it prints. */
  readonly from: { readonly municipality: string; readonly standards: readonly string[] };
  /** The site path of the PDF. */
  readonly path: string;
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** The content's own date (ISO), for the PDF's metadata. */
  readonly date: string;
  /** The size of the text: ordinary, large print, easy read. */
  readonly size: "ordinary" | "large" | "easy";
  readonly pageStyleHtml: string;
  /** The page this paper belongs to, as an address and in words. */
  readonly address: {
    readonly url: string;
    readonly text: string;
    /** The words again in the parts between which a line may break: never at a hyphen, which would be copied wrong. */
    readonly parts: readonly string[];
  };
  readonly qrHtml: string;
  readonly outline: readonly Bookmark[];
}

/** Everything a print template needs for one PDF. */
export type DocumentView = DocumentFrame &
  (
    | { readonly template: "full"; readonly view: FullView }
    | {
        readonly template: "easy-read";
        readonly view: EasyReadView;
        readonly summaryPart: typeof summaryPart;
        readonly wordsPart: typeof easyWordsPart;
      }
    | { readonly template: "checklist"; readonly view: ChecklistView }
    | { readonly template: "book"; readonly view: BookView }
  );

/** The anchor of a document's title. */
export const titleAnchor = "titel";

function qrSvg(url: string): string {
  return renderSVG(url, { border: 2, pixelSize: 4 }).replace(
    "<svg ",
    `<svg class="qr" role="img" aria-label="QR-kode til ${url}" `,
  );
}

function frame(
  parts: Pick<DocumentFrame, "from" | "path" | "title" | "subject" | "date" | "size" | "outline"> & {
    readonly municipality: string;
    readonly head: string;
    readonly foot: string;
    readonly page: string;
    readonly firstWithoutHead?: boolean;
    readonly chapters?: readonly { readonly head: string; readonly foot: string }[];
  },
  context: SiteContext,
): DocumentFrame {
  const { municipality, head, foot, page, firstWithoutHead = false, chapters = [], ...own } = parts;
  const url = urlOf(context, page);
  const text = url.replace(/^https?:\/\//, "").replace(/\/$/, "");
  return {
    ...own,
    author: municipality,
    pageStyleHtml: pageStyleHtml({ head: [municipality, head], foot, firstWithoutHead, chapters }),
    address: { url, text, parts: text.split(/(?<=\/)/) },
    qrHtml: qrSvg(url),
  };
}

function footOf({ edition, source }: Standard): string {
  return `Udgave ${edition}. Læst hos kommunen ${danishDate(source.seen)}.`;
}

function standardFrame(
  context: StandardContext,
  print: Print,
  edition: Edition,
  outline: readonly Bookmark[],
): DocumentFrame {
  const { standard, municipality, site } = context;
  const { profile } = municipality;
  const large = print === Print.large;
  const name =
    edition === Edition.full ? standard.title : `${standard.title}: ${editionNames[edition].toLowerCase()}`;
  return frame(
    {
      from: { municipality: profile.id, standards: [standard.id] },
      path: printPath(profile.id, standard.id, print),
      title: `${name}${large ? ", stor skrift" : ""} – ${profile.name}`,
      subject: standard.summary.promise,
      date: standard.adoption === "not-stated" ? standard.source.seen : standard.adoption.on,
      size: large ? "large" : edition === Edition.easyRead ? "easy" : "ordinary",
      outline: [{ title: name, anchor: titleAnchor, level: 1 }, ...outline],
      municipality: profile.name,
      head: name,
      // At 18 pt the date does not fit beside the page; it stands in the text.
      foot: large ? `Udgave ${standard.edition}.` : footOf(standard),
      page: editionPath(profile.id, standard.id, edition),
      firstWithoutHead: edition === Edition.checklist,
    },
    site,
  );
}

function standardDocuments(context: StandardContext): readonly DocumentView[] {
  const full = fullView(context);
  const easy = easyReadView(context);
  const checklist = checklistView(context);
  const fullOutline = fullOutlineOf(full);
  return [
    { ...standardFrame(context, Print.full, Edition.full, fullOutline), template: "full", view: full },
    { ...standardFrame(context, Print.large, Edition.full, fullOutline), template: "full", view: full },
    {
      ...standardFrame(context, Print.easyRead, Edition.easyRead, [
        { title: summaryPart.text, anchor: summaryPart.id, level: 2 },
        ...easy.sections.map(({ id, heading }) => ({ title: heading, anchor: id, level: 2 })),
        ...(easy.words.length > 0 ? [{ title: easyWordsPart.text, anchor: easyWordsPart.id, level: 2 }] : []),
      ]),
      template: "easy-read",
      view: easy,
      summaryPart,
      wordsPart: easyWordsPart,
    },
    {
      ...standardFrame(context, Print.checklist, Edition.checklist, checklistOutlineOf(checklist)),
      template: "checklist",
      view: checklist,
    },
  ];
}

/** Lists the bookmarks of the checklist below its title. */
function checklistOutlineOf({ parts, emergency, words }: ChecklistView): readonly Bookmark[] {
  const { anchor, heading } = concepts.emergency;
  const numbered = [parts.responsibilities, parts.apply, parts.complain].map(({ id, text }, index) => ({
    title: `${index + 1}. ${text}`,
    anchor: id,
    level: 2,
  }));
  return [
    ...(emergency ? [{ title: heading, anchor, level: 2 }] : []),
    ...numbered,
    ...(words.length > 0 ? [{ title: parts.words.text, anchor: parts.words.id, level: 2 }] : []),
  ];
}

/** Lists the bookmarks of the full edition below its title. */
function fullOutlineOf(view: FullView): readonly Bookmark[] {
  return [
    { title: "Det korte svar", anchor: "det-korte-svar", level: 2 },
    ...(view.emergency ? [{ title: view.emergency.heading, anchor: view.emergency.id, level: 2 }] : []),
    ...view.contents.map(({ id, text }) => ({ title: text, anchor: id, level: 2 })),
  ];
}

function bookDocument(
  municipality: Municipality,
  contexts: readonly StandardContext[],
  context: SiteContext,
): DocumentView {
  const { profile } = municipality;
  const view = bookView(municipality, contexts);
  const dates = contexts.map(({ standard }) => standard.source.seen).toSorted();
  return {
    ...frame(
      {
        from: { municipality: profile.id, standards: contexts.map(({ standard }) => standard.id) },
        path: bookPath(profile.id),
        title: `Kvalitetsstandarder – ${profile.name}`,
        subject: `Alle kvalitetsstandarder fra ${profile.name}.`,
        date: dates.at(-1) ?? "1970-01-01",
        size: "ordinary",
        outline: bookOutline(view),
        municipality: profile.name,
        head: "Kvalitetsstandarder",
        foot: `Læst hos kommunen ${danishDate(dates.at(-1) ?? "1970-01-01")}.`,
        chapters: contexts.map(({ standard }) => ({ head: standard.title, foot: footOf(standard) })),
        page: municipalityPath(profile.id),
      },
      context,
    ),
    template: "book",
    view,
  };
}

/** Makes every PDF of the site: four for each standard and a book for each municipality that has a standard. */
export function documentViews(content: Content, context: SiteContext): readonly DocumentView[] {
  const contexts = standardContexts(content, context, printWriter(context));
  return content.municipalities.flatMap((municipality) => {
    const own = contexts.filter((one) => one.municipality === municipality);
    const book = own.length === 0 ? [] : [bookDocument(municipality, own, context)];
    return [...own.flatMap(standardDocuments), ...book];
  });
}

import { danishDate } from "../format/date.ts";
import type { Municipality } from "../model/index.ts";
import { type Bookmark, titleAnchor } from "./bookmark.ts";
import { type EmergencyLineView, emergencyLine } from "./emergency-view.ts";
import { type FullView, fullBookmarks, fullView } from "./full-view.ts";
import { adoptionText } from "./source-view.ts";
import type { StandardContext } from "./standard-context.ts";
import { texts, textsFor } from "./texts.ts";

/** A standard as a chapter of the book; its anchors carry a prefix, so that they are unique in the book. */
export interface ChapterView {
  readonly prefix: string;
  readonly view: FullView;
  readonly adopted: string;
}

/** A municipality's book: cover, contents, every standard. */
export interface BookView {
  readonly municipality: string;
  readonly emergencyLine: EmergencyLineView;
  readonly chapters: readonly ChapterView[];
  readonly contentsPart: typeof contentsPart;
}

/** The anchor and heading of the book's contents list. */
export const contentsPart = { id: "indhold", text: texts.standard.contents } as const;

/** Makes a municipality's book from the full editions of its standards. */
export function bookView(municipality: Municipality, contexts: readonly StandardContext[]): BookView {
  return {
    municipality: municipality.profile.name,
    emergencyLine,
    contentsPart,
    chapters: contexts.map((context) => ({
      prefix: `${context.standard.id}-`,
      view: fullView(context, `${context.standard.id}-`),
      adopted: adoptedText(context),
    })),
  };
}

function adoptedText({ standard: { adoption, source }, municipality }: StandardContext): string {
  const { book } = textsFor(municipality.profile.voice);
  return adoption === "not-stated"
    ? book.adoptionNotStated({ seen: danishDate(source.seen) })
    : book.adopted({ adopted: adoptionText(adoption) });
}

/** Lists the book's bookmarks, two levels deep. */
export function bookOutline({ chapters }: BookView): readonly Bookmark[] {
  return [
    { title: contentsPart.text, anchor: contentsPart.id, level: 1 },
    ...chapters.flatMap(({ prefix, view }) => [
      { title: view.title, anchor: `${prefix}${titleAnchor}`, level: 1 },
      ...fullBookmarks(view, { level: 2, prefix, inBook: true }),
    ]),
  ];
}

import { danishDate } from "../format/date.ts";
import { joinWords } from "../format/typography.ts";
import { complaintsOf, type Municipality } from "../model/index.ts";
import { type BookContents, bookContents } from "./book-contents.ts";
import { type Bookmark, titleAnchor } from "./bookmark.ts";
import { nationalKeys } from "./complaint-view.ts";
import { type EmergencyLineView, emergencyLine } from "./emergency-view.ts";
import { type FullPart, wordsPart } from "./full-parts.ts";
import { type FullView, fullBookmarks, fullWords, madeFullView, partsIn } from "./full-view.ts";
import { generalNationalKeys } from "./national-keys.ts";
import { type NationalKey, nationalView } from "./national-view.ts";
import { adoptionText } from "./source-view.ts";
import type { StandardContext } from "./standard-context.ts";
import { texts, textsFor } from "./texts.ts";
import { sharedAnchors } from "./words-view.ts";

/** A standard as a chapter of the book; its anchors carry a prefix, so that they are unique in the book. */
export interface ChapterView {
  readonly prefix: string;
  readonly view: FullView;
  readonly adopted: string;
  /** What is explained at another place of the book. */
  readonly seeAlso: readonly { readonly text: string; readonly anchor: string }[];
}

/** A municipality's book: cover, contents, every standard, and at its end what all of them need once. */
export interface BookView {
  readonly municipality: string;
  readonly emergencyLine: EmergencyLineView;
  readonly chapters: readonly ChapterView[];
  readonly contentsPart: typeof contentsPart;
  readonly contents: BookContents;
  /** The hard words and the national rules of all chapters. */
  readonly back: readonly FullPart[];
}

/** The anchor and heading of the book's contents list. */
export const contentsPart = { id: "indhold", text: texts.standard.contents } as const;

/** Where the end of the book has its hard words and its national rules. */
const [wordsId, nationalId] = ["ord", "hele-landet"];

/** Makes a municipality's book from the full editions of its standards; of several, the end has what they share. */
export function bookView(municipality: Municipality, contexts: readonly StandardContext[]): BookView {
  const anchorOf = sharedAnchors(contexts.map(fullWords));
  const whole = contexts.map((context) => madeFullView(context, { prefix: prefixOf(context), anchorOf }));
  const back = contexts.length === 1 ? [] : [...wordsPart(sharedWords(whole)), sharedRules(contexts, whole)];
  const chapters = whole.flatMap((view, index) => {
    const context = contexts[index];
    if (context === undefined) return [];
    const prefix = prefixOf(context);
    const hasWords = partsOf("words", view).length > 0;
    return {
      prefix,
      adopted: adoptedText(context),
      ...(back.length === 0
        ? { view, seeAlso: hasWords ? [{ text: texts.book.words, anchor: prefix + wordsId }] : [] }
        : {
            view: {
              ...view,
              chapters: view.chapters.map((chapter) => ({
                ...chapter,
                parts: chapter.parts.flatMap(withoutShared),
              })),
            },
            seeAlso: [
              ...(hasWords ? [{ text: texts.book.wordsAtEnd, anchor: wordsId }] : []),
              { text: texts.book.nationalAtEnd, anchor: nationalId },
            ],
          }),
    };
  });
  return {
    municipality: municipality.profile.name,
    emergencyLine,
    contentsPart,
    chapters,
    back,
    contents: bookContents(chapters, back),
  };
}

const prefixOf = ({ standard }: StandardContext): string => `${standard.id}-`;

/** A part of a chapter without what the end of the book says for all. */
function withoutShared(part: FullPart): readonly FullPart[] {
  if (part.kind === "words" || part.kind === "national") return [];
  if (part.kind !== "complaint") return [part];
  const { heading, items } = part.view.national;
  const seeAlso = { text: texts.book.complaintAtEnd, anchor: nationalId };
  const isMoved = items.length > 0;
  const view = { ...part.view, national: { heading, items: [] }, ...(isMoved ? { seeAlso } : {}) };
  return [{ ...part, view }];
}

type PartOf<Kind extends FullPart["kind"]> = Extract<FullPart, { readonly kind: Kind }>;

function partsOf<Kind extends FullPart["kind"]>(kind: Kind, view: FullView): readonly PartOf<Kind>[] {
  return partsIn(view).filter((part): part is PartOf<Kind> => part.kind === kind);
}

function sharedWords(views: readonly FullView[]): PartOf<"words">["view"] {
  const words = views.flatMap((view) => partsOf("words", view).flatMap((part) => part.view));
  return [...new Map(words.map((word) => [word.id, word])).values()].toSorted((a, b) =>
    a.term.localeCompare(b.term, "da"),
  );
}

/** Every national rule once, those of complaints last; what not all chapters have says which have it. */
function sharedRules(contexts: readonly StandardContext[], views: readonly FullView[]): FullPart {
  const rules = views.flatMap((view, index) =>
    [
      ...partsOf("national", view).map((part) => ({ rank: 0, items: part.view.items })),
      ...partsOf("complaint", view).map((part) => ({ rank: 1, items: part.view.national.items })),
    ].flatMap(({ rank, items }) => items.map((item) => ({ rank, item, chapter: index + 1 }))),
  );
  const byText = Map.groupBy(
    rules.toSorted((a, b) => a.rank - b.rank),
    ({ item }) => item.text,
  );
  const items = [...byText].map(([text, all]) => {
    const source = all[0]?.item.source ?? "";
    if (all.length === views.length) return { text, source };
    return {
      text: texts.book.onlyIn({ text, chapters: joinWords(all.map(({ chapter }) => `${chapter}`)) }),
      source,
    };
  });
  const all = nationalView([...new Set(contexts.flatMap(nationalKeysOf))]);
  return {
    kind: "national",
    id: nationalId,
    chapter: "rights",
    heading: all.heading,
    view: { ...all, items },
  };
}

function nationalKeysOf({ standard }: StandardContext): readonly NationalKey[] {
  const ways = complaintsOf(standard).flatMap((way) => nationalKeys(way, standard));
  return [...generalNationalKeys(standard), ...ways];
}

function adoptedText({ standard: { adoption, source }, municipality }: StandardContext): string {
  const { book } = textsFor(municipality.profile.voice);
  return adoption === "not-stated"
    ? book.adoptionNotStated({ seen: danishDate(source.seen) })
    : book.adopted({ adopted: adoptionText(adoption) });
}

/** Lists the book's bookmarks, two levels deep. */
export function bookOutline({ chapters, back }: BookView): readonly Bookmark[] {
  return [
    { title: contentsPart.text, anchor: contentsPart.id, level: 1 },
    ...chapters.flatMap(({ prefix, view }) => [
      { title: view.title, anchor: `${prefix}${titleAnchor}`, level: 1 },
      ...fullBookmarks(view, { level: 2, prefix, inBook: true }),
    ]),
    ...back.map(({ id, heading }) => ({ title: heading, anchor: id, level: 1 })),
  ];
}

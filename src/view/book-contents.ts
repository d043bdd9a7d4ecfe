import { textWidth } from "../format/text-width.ts";
import { type Bookmark, titleAnchor } from "./bookmark.ts";
import type { FullPart } from "./full-parts.ts";
import { type FullView, partsIn } from "./full-view.ts";

/** A line of the book's list of contents with the lines below it. */
export interface ContentsChapter {
  readonly title: string;
  readonly anchor: string;
  /** Undefined for what stands after the chapters. */
  readonly number?: number;
  readonly entries: readonly Pick<Bookmark, "title" | "anchor">[];
}

/** The book's list of contents on one page, in two columns where one does not hold it. */
export interface BookContents {
  readonly lines: readonly ContentsChapter[];
  readonly isInColumns: boolean;
}

/** What a page of two columns holds, in lines, less the lines that a column leaves empty at its foot. */
const linesOfPage = 72;

/** The width of a line without its page number, in sizes of the text: of a chapter, and of what is below it. */
const [chapterWidth, entryWidth] = [15, 16];

/** What one column holds that is as wide as the page and set in the size of the text. */
const linesOfColumn = 30;

/** What people ask first, for the list that cannot hold everything: the ids of parts. */
const askedFirst = [
  "hvem",
  "hvad",
  "pris",
  "soeg",
  "klage",
  "kontakt",
  "frister",
  "omfang",
  "hvordan",
  "ansvar",
];

const linesOf = (text: string, width: number, weight: "regular" | "bold"): number =>
  Math.max(1, Math.ceil(textWidth(text, weight) / width));

/**
 * Lists the book on one page: every chapter with its parts where they fit; else of each chapter as many as there is
 * room for, what people ask first before the rest, in the order of the book.
 */
export function bookContents(
  chapters: readonly { readonly prefix: string; readonly view: FullView }[],
  back: readonly FullPart[],
): BookContents {
  const titles = [...chapters.map(({ view }) => view.title), ...back.map(({ heading }) => heading)];
  const taken = titles.reduce((sum, title) => sum + linesOf(title, chapterWidth, "bold") + 0.5, 0);
  const room = Math.floor((linesOfPage - taken) / chapters.length);
  const lines = [
    ...chapters.map(({ prefix, view }, index) => ({
      title: view.title,
      anchor: `${prefix}${titleAnchor}`,
      number: index + 1,
      entries: fitting(partsIn(view), room).map(({ id, heading }) => ({
        title: heading,
        anchor: prefix + id,
      })),
    })),
    ...back.map(({ id, heading }) => ({ title: heading, anchor: id, entries: [] })),
  ];
  const all = lines.reduce((sum, { entries }) => sum + entries.length, taken);
  return { lines, isInColumns: all > linesOfColumn };
}

function fitting(parts: readonly FullPart[], room: number): readonly FullPart[] {
  const rankOf = ({ id }: FullPart) => {
    const rank = askedFirst.indexOf(id);
    return rank < 0 ? askedFirst.length : rank;
  };
  let left = room;
  const chosen = new Set<FullPart>();
  for (const part of parts.toSorted((a, b) => rankOf(a) - rankOf(b))) {
    left -= linesOf(part.heading, entryWidth, "regular");
    if (left < 0) break;
    chosen.add(part);
  }
  return parts.filter((part) => chosen.has(part));
}

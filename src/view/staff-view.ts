import { concepts, Edition, type StaffNote } from "../model/index.ts";
import type { Bookmark } from "./bookmark.ts";
import { fullBookmarks, fullView, partBookmarks } from "./full-view.ts";
import { lawLine } from "./law-view.ts";
import { editionPath } from "./routes.ts";
import { type SectionView, sectionBlocks } from "./section-view.ts";
import { hrefOf, urlOf } from "./site-context.ts";
import type { StandardContext } from "./standard-context.ts";
import { texts, textsFor } from "./texts.ts";

/** The way to what citizens read; the paper of a draft has the words alone. */
interface CitizensLink {
  readonly href?: string;
  readonly text: string;
}

/** One section of the professional notes. */
export interface StaffSection {
  readonly id: string;
  readonly heading: string;
  readonly view: SectionView;
  /** The section of the citizens' text that it belongs to, where that has one. */
  readonly citizens?: CitizensLink;
}

/** The professional notes of a standard: what page and PDF print alike. */
export interface StaffView {
  readonly municipality: string;
  readonly title: string;
  readonly law: string;
  readonly notice: string;
  readonly citizens: CitizensLink;
  readonly sections: readonly StaffSection[];
}

/** What the views of professional notes need. */
export interface StaffContext extends StandardContext {
  readonly standard: StandardContext["standard"] & { readonly staffNotes: readonly StaffNote[] };
}

/** Tells that a standard has professional notes. */
export function hasStaffNotes(context: StandardContext): context is StaffContext {
  return context.standard.staffNotes !== undefined;
}

/** Makes the professional notes of a standard. */
export function staffView(context: StaffContext): StaffView {
  const { standard, municipality } = context;
  const { name, voice } = municipality.profile;
  const forCitizens = fullBookmarks(fullView(context), { level: 2 });
  return {
    municipality: name,
    title: standard.title,
    law: lawLine(standard),
    notice: textsFor(voice).staffNotes.notice({ name }),
    citizens: linkTo("", standard.title, context),
    sections: standard.staffNotes.map(({ heading, concept, body }, index) => {
      const anchor = concept === undefined ? undefined : concepts[concept].anchor;
      const section = forCitizens.find((bookmark) => bookmark.anchor === anchor);
      const id = `note-${index + 1}`;
      return {
        id,
        heading,
        view: { blocks: sectionBlocks(body, id, context), conflicts: [] },
        ...(section === undefined ? {} : { citizens: linkTo(`#${section.anchor}`, section.title, context) }),
      };
    }),
  };
}

/** Lists the bookmarks of professional notes. */
export function staffBookmarks({ sections }: StaffView): readonly Bookmark[] {
  return sections.flatMap(({ id, heading, view }) => [
    { title: heading, anchor: id, level: 2 },
    ...partBookmarks(view.blocks, 3, ""),
  ]);
}

function linkTo(
  anchor: string,
  text: string,
  { standard, municipality, site, writer }: StandardContext,
): CitizensLink {
  const path = editionPath(site, municipality.profile.id, standard.id, Edition.full) + anchor;
  if (writer.medium === "page") return { href: hrefOf(site, path), text };
  return site.isDraft ? { text } : { href: urlOf(site, path), text };
}

/** Says of a document of professional notes what it holds. */
export const staffDescription = ({ title }: { readonly title: string }): string =>
  texts.staffNotes.description({ title });

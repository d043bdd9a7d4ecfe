import type { Bookmark } from "./bookmark.ts";
import { type ChecklistView, checklistBookmarks, checklistView } from "./checklist-view.ts";
import { type ContactView, contactsFor, noContactText } from "./contact-view.ts";
import { footOf } from "./document-frame.ts";
import { type EasyReadView, easyBookmarks, easyReadView, summaryPart } from "./easy-read-view.ts";
import { editionPageStyle } from "./edition-page-style.ts";
import { editionTitle } from "./edition-view.ts";
import { type EmergencyLineView, emergencyLine } from "./emergency-view.ts";
import { pageStyleHtml } from "./page-style.ts";
import { densityOf } from "./paper-view.ts";
import { runningHead } from "./running-head.ts";
import type { EasyReadContext, StandardContext } from "./standard-context.ts";
import { texts } from "./texts.ts";
import { callLines, longLine, type WriteLineView } from "./write-line-view.ts";

/** One paper within the package. */
interface PackedPart<View> {
  readonly id: string;
  readonly heading: string;
  /** As dense as it is printed alone, so that it takes no more pages here. */
  readonly density: number;
  readonly view: View;
}

/** What a desk hands one citizen: a card with the number, the checklist, and the easy-read edition. */
export interface PackageView {
  readonly municipality: string;
  readonly title: string;
  readonly promise: string;
  readonly emergencyLine: EmergencyLineView;
  readonly call: { readonly id: string; readonly heading: string };
  readonly contacts: readonly ContactView[];
  /** Says that the source gives nobody to contact; then there is a line for the number. */
  readonly noContact?: string;
  readonly callLines: readonly WriteLineView[];
  readonly notes: { readonly id: string; readonly heading: string; readonly line: WriteLineView };
  readonly checklist: PackedPart<ChecklistView>;
  readonly easyRead: PackedPart<EasyReadView>;
  readonly summaryPart: typeof summaryPart;
}

/** The back of the card is a sheet to write on. */
const notesRows = 22;

/** Names a package by its standard. */
export const packageTitle = (title: string): string =>
  texts.standard.editionTitle({ title, edition: texts.package.title });

/** Makes the package of a standard from the papers that it holds. */
export function packageView(context: EasyReadContext): PackageView {
  const { standard, municipality } = context;
  const contacts = contactsFor(standard, "apply");
  return {
    municipality: municipality.profile.name,
    title: standard.title,
    promise: standard.summary.promise,
    emergencyLine,
    call: { id: "ring", heading: texts.package.call },
    contacts,
    ...(contacts.length === 0 ? { noContact: noContactText(municipality.profile, standard) } : {}),
    // The others stand on the checklist, whose fields have names of their own.
    callLines: callLines(
      contacts.some(({ phone }) => phone !== undefined),
      { isAppliedFor: false },
    )
      .filter(({ isWide }) => isWide)
      .map((line) => ({ ...line, id: `pakke-${line.id}` })),
    notes: {
      id: "mine-notater",
      heading: texts.package.notes,
      line: longLine("pakke-notater", texts.package.notesLine, notesRows),
    },
    checklist: {
      id: "tjekliste",
      heading: editionTitle(standard.title, "checklist"),
      density: densityOf("checklist", context),
      view: checklistView(context),
    },
    easyRead: {
      id: "let",
      heading: editionTitle(standard.title, "easy-read"),
      density: densityOf("easy-read", context),
      view: easyReadView(context),
    },
    summaryPart,
  };
}

/** Lists the bookmarks of a package below its title: its papers, each with its own. */
export function packageBookmarks({ call, notes, checklist, easyRead }: PackageView): readonly Bookmark[] {
  return [
    { title: call.heading, anchor: call.id, level: 2 },
    { title: notes.heading, anchor: notes.id, level: 2 },
    { title: checklist.heading, anchor: checklist.id, level: 1 },
    ...checklistBookmarks(checklist.view),
    { title: easyRead.heading, anchor: easyRead.id, level: 1 },
    ...easyBookmarks(easyRead.view),
  ];
}

/** Gives the page rules of a package: easy read has its own head and foot there too. */
export function packagePageStyle(context: StandardContext): string {
  const { standard, municipality } = context;
  const title = packageTitle(standard.title);
  const words = {
    municipality: municipality.profile.name,
    title: standard.title,
    suffix: title.slice(standard.title.length),
  };
  const foot = footOf(context, "ordinary");
  return [
    pageStyleHtml({
      head: runningHead(words, "ordinary"),
      foot,
      firstWithoutHead: true,
      withoutHead: "packed-sheet",
      colour: context.municipality.profile.theme.accent,
    }),
    editionPageStyle("easy-read", "easy", context, "easy"),
  ].join("\n");
}

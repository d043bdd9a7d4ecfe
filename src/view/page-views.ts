import type { Content } from "../model/index.ts";
import { type ChecklistView, checklistView } from "./checklist-view.ts";
import { type EasyReadView, easyReadView, summaryPart } from "./easy-read-view.ts";
import { editionLinks, editionNames } from "./edition-view.ts";
import { type FullView, fullView } from "./full-view.ts";
import { type PrintLinkView, printLinks } from "./print-view.ts";
import { Edition, editionPath, Print } from "./routes.ts";
import { type LinkView, type ShellView, shellView } from "./shell-view.ts";
import { hrefOf } from "./site-context.ts";
import type { StandardRoom } from "./standard-room.ts";

/** A page of one edition of a standard. */
export interface EditionPage<View> {
  readonly shell: ShellView;
  readonly view: View;
  readonly editions: readonly LinkView[];
  readonly prints: readonly PrintLinkView[];
}

function editionShell(edition: Edition, room: StandardRoom, content: Content): ShellView {
  const { standard, municipality, context } = room;
  const { profile } = municipality;
  const name =
    edition === Edition.full ? standard.title : `${standard.title}: ${editionNames[edition].toLowerCase()}`;
  const fullHref = hrefOf(context, editionPath(profile.id, standard.id, Edition.full));
  return shellView(
    {
      path: editionPath(profile.id, standard.id, edition),
      title: name,
      documentTitle: `${name}, ${profile.name}`,
      description: standard.summary.promise,
      municipality: profile,
      trail: edition === Edition.full ? [] : [{ href: fullHref, text: standard.title }],
      filters: [
        { name: "Kommune", value: profile.name },
        { name: "Emne", value: standard.title },
        { name: "Udgave", value: editionNames[edition] },
      ],
    },
    content,
    context,
  );
}

function editionPage<View>(
  edition: Edition,
  view: View,
  prints: readonly Print[],
  room: StandardRoom,
  content: Content,
): EditionPage<View> {
  const { standard, municipality, context } = room;
  return {
    shell: editionShell(edition, room, content),
    view,
    editions: editionLinks(municipality.profile.id, standard.id, edition, context),
    prints: printLinks(municipality.profile.id, standard.id, context, prints),
  };
}

/** Makes the page of the full edition, with links to every PDF of the standard. */
export function fullPage(room: StandardRoom, content: Content): EditionPage<FullView> {
  return editionPage(Edition.full, fullView(room), Object.values(Print), room, content);
}

/** Makes the page of the easy-read edition. */
export function easyReadPage(
  room: StandardRoom,
  content: Content,
): EditionPage<EasyReadView> & {
  readonly summaryPart: typeof summaryPart;
  /** The address of the file with the pictograms. */
  readonly pictograms: string;
} {
  return {
    ...editionPage(Edition.easyRead, easyReadView(room), [Print.easyRead], room, content),
    summaryPart,
    pictograms: hrefOf(room.context, "/assets/pictograms.svg"),
  };
}

/** Makes the page of the checklist. */
export function checklistPage(room: StandardRoom, content: Content): EditionPage<ChecklistView> {
  return editionPage(Edition.checklist, checklistView(room), [Print.checklist], room, content);
}

import { texts } from "./texts.ts";

/** A line to write on; `id` names it on the page and in the PDF's form. */
export interface WriteLineView {
  readonly id: string;
  readonly label: string;
  /** What it is called where another has the same label: what stands above it is not read with it. */
  readonly name?: string;
  /** Whether it has a line of its own on paper; the others may stand two and two. */
  readonly isWide?: true;
  /** More lines for the same, on paper that has room for them. */
  readonly more?: readonly WriteLineView[];
}

/** Makes a line for what takes more room than one line gives. */
export function longLine(id: string, label: string, rows: number): WriteLineView {
  const more = Array.from({ length: rows - 1 }, (_, index) => ({
    id: `${id}-${index + 2}`,
    label: texts.checklist.line({ label, line: index + 2 }),
  }));
  return { id, label, isWide: true, more };
}

/** Gives the lines for a call to the municipality; the number is looked up by oneself where none is known. */
export function callLines(
  hasPhone: boolean,
  { isAppliedFor }: { readonly isAppliedFor: boolean },
): readonly WriteLineView[] {
  return [
    ...(hasPhone
      ? []
      : [{ id: "kommunens-telefon", label: texts.checklist.municipalityPhone, isWide: true } as const]),
    { id: "kontaktet-den", label: texts.checklist.contactedOn },
    { id: "talte-med", label: texts.checklist.talkedWith },
    // Whoever is asked to try something else first has applied all the same, and must be able to show when.
    ...(isAppliedFor ? [{ id: "soegte-den", label: texts.checklist.appliedOn, isWide: true } as const] : []),
  ];
}

/** Gives the lines for the dates that an appeal hangs on; each of several appeals has its own. */
export function complainLines(of: {
  readonly index: number;
  /** What it concerns, where there are several. */
  readonly about: string | undefined;
  /** The board that it goes to at once. */
  readonly receiver: string | undefined;
  /** How long one has. */
  readonly limit: string | undefined;
}): readonly WriteLineView[] {
  const line = (id: string, label: string): WriteLineView => ({
    id: of.index === 0 ? id : `${id}-${of.index + 1}`,
    label,
    ...(of.about === undefined ? {} : { name: texts.checklist.lineOver({ label, concerns: of.about }) }),
    isWide: true,
  });
  return [
    line("brevet-kom", texts.checklist.letterCame),
    line("klag-senest", texts.checklist.complainBefore(of)),
  ];
}

/** The lines for answers and agreements; a sheet with little room prints fewer. */
export const notesLine: WriteLineView = longLine("notater", texts.checklist.notes, 9);

/** The lines for what comes later, where the back has room. */
export const moreNotesLine: WriteLineView = longLine("flere-notater", texts.checklist.moreNotes, 6);

import { texts } from "./texts.ts";

/** A line to write on; `id` names it on the page and in the PDF's form. */
export interface WriteLineView {
  readonly id: string;
  readonly label: string;
  /** Whether it has a line of its own on paper; the others may stand two and two. */
  readonly isWide?: true;
  /** More lines for the same, on paper that has room for them. */
  readonly more?: readonly WriteLineView[];
}

/** Makes a line for what takes more room than one line gives. */
function longLine(id: string, label: string, rows: number): WriteLineView {
  const more = Array.from({ length: rows - 1 }, (_, index) => ({
    id: `${id}-${index + 2}`,
    label: texts.checklist.line({ label, line: index + 2 }),
  }));
  return { id, label, isWide: true, more };
}

/** Gives the lines for a call to the municipality; the number is looked up by oneself where the source has none. */
export function applyLines(hasContact: boolean): readonly WriteLineView[] {
  return [
    ...(hasContact
      ? []
      : [{ id: "kommunens-telefon", label: texts.checklist.municipalityPhone, isWide: true } as const]),
    { id: "kontaktet-den", label: texts.checklist.contactedOn },
    { id: "talte-med", label: texts.checklist.talkedWith },
    longLine("aftalte", texts.checklist.agreed, 4),
  ];
}

/** The lines for the dates that an appeal hangs on. */
export const complainLines: readonly WriteLineView[] = [
  { id: "brevet-kom", label: texts.checklist.letterCame, isWide: true },
  { id: "klag-senest", label: texts.checklist.complainBefore, isWide: true },
];

/** Room for what one wants to remember. */
export const notesLine: WriteLineView = longLine("notater", texts.checklist.notes, 8);

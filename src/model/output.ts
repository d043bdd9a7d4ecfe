/** How large the text of a paper is: ordinary, large print, easy read, and easy read on half the paper. */
export type TextSize = "ordinary" | "large" | "easy" | "booklet";

/** One thing that is made of a standard: a page with its PDF, or a PDF beside the page of another. */
export interface OutputRow {
  /** The edition whose page this is, or lies beside. */
  readonly edition: "full" | "easy-read" | "checklist" | "staff";
  /** What the address of that page adds to the standard's own. */
  readonly folder: "" | `${string}/`;
  /** What the PDF's name adds to the standard's own. */
  readonly suffix: "" | `-${string}`;
  /** The printed document below `_includes/documents/`. */
  readonly template: "full" | "easy-read" | "booklet" | "checklist" | "package" | "staff";
  readonly size: TextSize;
  /** Whom it is written for: what is for staff is offered apart, and found by no search. */
  readonly readers: "citizens" | "staff";
}

/** Everything that is made of a standard, in the order in which it is offered. */
export const outputs = {
  full: {
    edition: "full",
    folder: "",
    suffix: "",
    template: "full",
    size: "ordinary",
    readers: "citizens",
  },
  large: {
    edition: "full",
    folder: "",
    suffix: "-stor-skrift",
    template: "full",
    size: "large",
    readers: "citizens",
  },
  "easy-read": {
    edition: "easy-read",
    folder: "let/",
    suffix: "-let",
    template: "easy-read",
    size: "easy",
    readers: "citizens",
  },
  booklet: {
    edition: "easy-read",
    folder: "let/",
    suffix: "-let-haefte",
    template: "booklet",
    size: "booklet",
    readers: "citizens",
  },
  checklist: {
    edition: "checklist",
    folder: "tjekliste/",
    suffix: "-tjekliste",
    template: "checklist",
    size: "ordinary",
    readers: "citizens",
  },
  package: {
    edition: "full",
    folder: "",
    suffix: "-pakke",
    template: "package",
    size: "ordinary",
    readers: "citizens",
  },
  staff: {
    edition: "staff",
    folder: "fagligt/",
    suffix: "-fagligt",
    template: "staff",
    size: "ordinary",
    readers: "staff",
  },
} as const satisfies Readonly<Record<string, OutputRow>>;

/** The key of something that is made of a standard. */
export type Output = keyof typeof outputs;

/** The editions of a standard that are pages; each is also the key of its own output. */
export const Edition = {
  full: "full",
  easyRead: "easy-read",
  checklist: "checklist",
  staff: "staff",
} as const;
/** The edition of a page. */
export type Edition = (typeof Edition)[keyof typeof Edition];

/** The outputs in their order. */
export const outputOrder = Object.keys(outputs) as readonly Output[];

/** Tells that something that is made of a standard is written for citizens. */
export function isForCitizens(output: Output): boolean {
  return outputs[output].readers === "citizens";
}

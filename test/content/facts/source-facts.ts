/** What a reader acts on: every edition must carry it, or say why not. */
export const actedOn = ["act", "amount", "deadline", "number", "duty", "right", "end", "complaint"] as const;

/** What a fact is: one that a reader acts on, or the target group, content, aims and values, law, or the document. */
export type FactKind = (typeof actedOn)[number] | "target" | "content" | "value" | "law" | "about";

/** One fact of a source and the words that carry it on the pages made from that source. */
export interface SourceFact {
  readonly kind: FactKind;
  /** What the source says, in English. */
  readonly fact: string;
  /** Words that stand in the visible text of the full page; blanks and letter case do not count. */
  readonly full: readonly string[];
  /** Words that stand in the visible text of the easy-read page. */
  readonly easyRead?: readonly string[];
  /** Why the easy-read page leaves out a fact that a reader acts on. */
  readonly easyReadOmits?: string;
  /** Words that stand in the visible text of the checklist. */
  readonly checklist?: readonly string[];
  /** Why the checklist leaves out a fact that a reader acts on. */
  readonly checklistOmits?: string;
}

/** Every fact of one source, so that a page and its PDF can be checked against the document they restate. */
export interface SourceFacts {
  /** The id of the municipality. */
  readonly municipality: string;
  /** The id of the standard. */
  readonly standard: string;
  /** The file name of the source's text. */
  readonly source: string;
  /** The facts in the order of the source. */
  readonly facts: readonly SourceFact[];
}

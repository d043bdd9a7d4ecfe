import type { Span, WrittenNode, WrittenProperty } from "../load/index.ts";

/** A piece of a file that is written anew. */
export interface Edit extends Span {
  readonly text: string;
}

/** A place at which a person has to decide. */
export interface Undecided {
  /** Where in the file's text it stands. */
  readonly at: number;
  readonly what: string;
  readonly fix: string;
}

/** What one step finds in a file. */
export interface Changes {
  readonly edits: readonly Edit[];
  readonly undecided: readonly Undecided[];
}

/** Gives changes of several parts together. */
export function together(...parts: readonly (Partial<Changes> | undefined)[]): Changes {
  return {
    edits: parts.flatMap((part) => part?.edits ?? []),
    undecided: parts.flatMap((part) => part?.undecided ?? []),
  };
}

/** Writes a key by another name. */
export function renamed({ key }: WrittenProperty, name: string): Edit {
  return { start: key.start, end: key.end, text: name };
}

/** Writes a value anew. */
export function replaced({ start, end }: WrittenNode, value: unknown): Edit {
  return { start, end, text: JSON.stringify(value) };
}

/** Applies edits to a text; one that several places share, such as a constant's, is made once. */
export function edited(text: string, edits: readonly Edit[]): string {
  const unlike = new Map(edits.map((edit) => [JSON.stringify(edit), edit]));
  const fromTheEnd = [...unlike.values()].toSorted((a, b) => b.start - a.start || b.end - a.end);
  return fromTheEnd.reduce(
    (changed, { start, end, text: put }) => changed.slice(0, start) + put + changed.slice(end),
    text,
  );
}

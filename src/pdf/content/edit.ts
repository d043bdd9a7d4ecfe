/** A replacement in a content stream: the text from `from` to `to` (equal for an insertion) becomes `text`. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The stream with all edits made; of two insertions at one place the earlier in the list comes first. */
export function editedText(text: string, edits: readonly Edit[]): string {
  const ordered = edits.toSorted((a, b) => a.from - b.from);
  const parts: string[] = [];
  let at = 0;
  for (const edit of ordered) {
    if (edit.from < at) throw new RangeError(`Two edits of a content stream overlap at ${edit.from}.`);
    parts.push(text.slice(at, edit.from), edit.text);
    at = edit.to;
  }
  parts.push(text.slice(at));
  return parts.join("");
}

import type { Path } from "../../load/index.ts";
import type { EasyLine, EasyRead } from "../../model/index.ts";
import type { TextPiece, TextRole } from "../record.ts";

/** Gives every text of the easy-read edition in reading order. Contacts and numbers come from the standard. */
export function easyPieces({ summary, sections }: EasyRead): readonly TextPiece[] {
  return [
    ...linePieces("summary", ["summary"], summary),
    ...sections.flatMap(({ heading, lines }, index) => [
      piece(`section ${index}`, ["sections", index, "heading"], heading, "heading"),
      ...linePieces(`section ${index}`, ["sections", index, "lines"], lines),
    ]),
  ];
}

function linePieces(part: string, path: Path, lines: readonly EasyLine[]): readonly TextPiece[] {
  return lines.flatMap((line, index): readonly TextPiece[] => {
    const at = [...path, index];
    if (typeof line === "string" || "text" in line) return [textPiece(part, at, line, "prose")];
    if ("list" in line)
      return line.list.map((item, nth) => textPiece(part, [...at, "list", nth], item, "item"));
    if ("steps" in line)
      return line.steps.map((item, nth) => textPiece(part, [...at, "steps", nth], item, "item"));
    return [];
  });
}

/** A text of a line or a point, with the word that it explains. */
function textPiece(
  part: string,
  at: Path,
  line: string | { readonly text: string; readonly explain: string },
  role: TextRole,
): TextPiece {
  return typeof line === "string"
    ? piece(part, at, line, role)
    : { ...piece(part, [...at, "text"], line.text, role), explains: line.explain };
}

function piece(part: string, path: Path, text: string, role: TextRole): TextPiece {
  return { edition: "easy-read", file: "easy-read", path, role, part, text };
}

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
    if (typeof line === "string") return [piece(part, at, line, "prose")];
    if ("text" in line)
      return [{ ...piece(part, [...at, "text"], line.text, "prose"), explains: line.explain }];
    if ("list" in line)
      return line.list.map((text, item) => piece(part, [...at, "list", item], text, "item"));
    if ("steps" in line)
      return line.steps.map((text, item) => piece(part, [...at, "steps", item], text, "item"));
    return [];
  });
}

function piece(part: string, path: Path, text: string, role: TextRole): TextPiece {
  return { edition: "easy-read", file: "easy-read", path, role, part, text };
}

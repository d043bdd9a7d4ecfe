import { plainWords } from "../../format/markdown.ts";
import type { DataFileKind, Path } from "../../load/index.ts";
import type { TextPiece, TextRole } from "../record.ts";

/** Makes a text of the full edition one piece, in the words that a reader sees. */
export function piece(
  part: string,
  path: Path,
  text: string,
  role: TextRole = "prose",
  file: DataFileKind = "standard",
): TextPiece {
  return { edition: "full", file, path, role, part, text: plainWords(text) };
}

/** The same of a text that may be left out. */
export function optional(
  part: string,
  path: Path,
  text: string | undefined,
  role?: TextRole,
): readonly TextPiece[] {
  return text === undefined ? [] : [piece(part, path, text, role)];
}

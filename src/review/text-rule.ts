import type { Match, Rule, TextPiece, TextRole } from "./record.ts";

/** What a rule over texts is made of: `find` gives the words it is about, each once per place. */
export interface TextRule extends Omit<Rule, "find"> {
  /** What it looks at; prose and list items when left out. */
  readonly roles?: readonly TextRole[];
  readonly find: (text: string, piece: TextPiece) => readonly string[];
  /** Says what was found; the quote alone when left out. */
  readonly what?: (found: string, piece: TextPiece) => string;
  /** Gives the advice for one find. */
  readonly fixFor?: (found: string, piece: TextPiece) => string;
}

/** Makes a rule that looks at each text of the editions it has a severity for. */
export function textRule({ roles = ["prose", "item"], find, what, fixFor, ...rule }: TextRule): Rule {
  const matchesIn = (piece: TextPiece): readonly Match[] =>
    [...new Set(find(piece.text, piece))].map((found) => ({
      edition: piece.edition,
      file: piece.file,
      path: piece.path,
      quote: piece.text,
      what: what?.(found, piece) ?? `“${found}”`,
      ...(fixFor === undefined ? {} : { fix: fixFor(found, piece) }),
    }));
  return {
    ...rule,
    find: ({ full, easy }) =>
      [...full, ...easy]
        .filter(({ edition, role }) => rule.severity[edition] !== undefined && roles.includes(role))
        .flatMap(matchesIn),
  };
}

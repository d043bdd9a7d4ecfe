import { clausesOf } from "./clause.ts";

const negations = /(?<!\p{L})(?:ikke|ingen|intet|aldrig|hverken|uden|næppe)(?!\p{L})/giu;
const negatedAdjective =
  /(?<!\p{L})ikke (?:u(?:almindelig|sandsynlig|mulig|vigtig|væsentlig|enig|muligt)\p{L}*)/giu;

/** Finds clauses that say no twice, as in "ikke uden bevilling". */
export function doubleNegationsIn(text: string): readonly string[] {
  return clausesOf(text.replace(/uden videre/gi, "straks")).filter(
    (clause) => (clause.match(negations)?.length ?? 0) > 1 || clause.search(negatedAdjective) !== -1,
  );
}

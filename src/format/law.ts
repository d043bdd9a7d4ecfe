import table from "../../_data/national/acts.ts";
import type { Acts, LegalBasis } from "../model/index.ts";

const acts: Acts = table;

/** Names a paragraph as it is printed, for example `servicelovens § 82 a, stk. 2`; the blanks do not break. */
export function paragraphName(basis: Pick<LegalBasis, "act" | "section" | "subsection">): string {
  const stk = basis.subsection === undefined ? "" : `, stk.\u00a0${basis.subsection}`;
  return `${acts[basis.act].genitive} §\u00a0${basis.section.replace(" ", "\u00a0")}${stk}`;
}

/** Gives the address of a paragraph's text, or undefined where no address is known. */
export function paragraphUrl(basis: Pick<LegalBasis, "act" | "section">): string | undefined {
  const folder = acts[basis.act].danskelove;
  return folder === undefined
    ? undefined
    : `https://danskelove.dk/${folder}/${basis.section.replace(" ", "")}`;
}

import type { Act, LegalBasis } from "../model/index.ts";

interface ActEntry {
  /** The short title in the genitive, as it stands before a paragraph sign. */
  readonly genitive: string;
  readonly name: string;
  /** The folder on danskelove.dk, where it was seen; other Acts have no link rather than a guessed one. */
  readonly danskelove?: string;
}

/** The Acts that standards cite. Links go through this one table, because consolidations age. */
export const acts: Readonly<Record<Act, ActEntry>> = {
  serviceloven: { name: "serviceloven", genitive: "servicelovens", danskelove: "serviceloven" },
  retssikkerhedsloven: { name: "retssikkerhedsloven", genitive: "retssikkerhedslovens" },
  forvaltningsloven: { name: "forvaltningsloven", genitive: "forvaltningslovens" },
  almenboligloven: { name: "almenboligloven", genitive: "almenboliglovens" },
  aeldreloven: { name: "ældreloven", genitive: "ældrelovens" },
  sundhedsloven: { name: "sundhedsloven", genitive: "sundhedslovens" },
  "barnets-lov": { name: "barnets lov", genitive: "barnets lovs" },
};

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

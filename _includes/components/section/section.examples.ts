import type { ConflictView, SectionView } from "../../../src/view/section-view.ts";
import type { Examples } from "../examples.ts";

const conflict: ConflictView = {
  title: "Hvor tit får du rengøring? Kommunen skriver to forskellige ting",
  statements: [
    { where: "Side 2, løbende tekst", textHtml: "Rengøring gives hver 2. uge." },
    { where: "Side 4, tabel", textHtml: "Rengøring gives <em>hver 3. uge</em>." },
  ],
  doubt: "Det er uklart, hvad der gælder. Spørg Visitationen, telefon\u00a012\u00a034\u00a056\u00a078.",
};
const threeFold: ConflictView = {
  ...conflict,
  title: "Hvor tit får du rengøring? Kommunen skriver tre forskellige ting",
  statements: [
    ...conflict.statements,
    { where: "Side 5, boks", textHtml: "Rengøring gives, når der er brug for det." },
  ],
};
const stated: SectionView = {
  blocks: [{ kind: "text", textHtml: "<p>Hjælperen kommer på hverdage.</p>" }],
  conflicts: [],
};

/** Sections of every status. */
export const examples = {
  heading: {
    "that can be linked to": ["pris", "Hvad koster det?"],
    "in a document with other texts": ["pris", "Hvad koster det?", 3, "madservice-"],
  },
  conflict: {
    "two statements": [conflict],
    "three statements": [threeFold],
  },
  section: {
    stated: [stated],
    "in conflict": [{ ...stated, conflicts: [conflict] }],
    "in conflict over everything": [{ ...stated, blocks: [], conflicts: [conflict] }],
    inherited: [{ ...stated, layerNote: "Det gælder for flere kvalitetsstandarder." }],
    "in a book": [{ ...stated, conflicts: [conflict] }, 4],
  },
} satisfies {
  heading: Examples<[id: string, text: string, level?: number, prefix?: string]>;
  conflict: Examples<[item: ConflictView, level?: number]>;
  section: Examples<[item: SectionView, level?: number]>;
};

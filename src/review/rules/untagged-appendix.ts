import { spoken } from "../../messages/language.ts";
import { orList } from "../../messages/words.ts";
import type { AppendixFile } from "../../model/index.ts";
import type { Rule } from "../record.ts";

const names = { tags: { da: "koder", en: "tags" }, language: { da: "sprog", en: "language" } } as const;
const pdf = { title: "Skema", about: "Skema til samtalen.", file: "bilag/skema.pdf" };
const untagged: AppendixFile = {
  kind: "pdf",
  bytes: new Uint8Array(),
  pages: 2,
  lacks: ["tags", "language"],
};

/** Finds appendices that are a PDF which a screen reader cannot read, and whose words stand nowhere else. */
export const untaggedAppendix: Rule = {
  code: "RV54",
  title: {
    da: "Et bilag, som en skærmlæser ikke kan læse rigtigt",
    en: "An appendix that a screen reader cannot read well",
  },
  severity: { data: "warning" },
  why: {
    da: "Uden koder læses en PDF op uden overskrifter og i tilfældig rækkefølge, og uden sprog med en forkert stemme.",
    en: "Without tags a PDF is read without headings and in any order, and without a language in a wrong voice.",
  },
  fix: {
    da: "Gem PDF-filen igen med koder (PDF/UA) og dansk som sprog, eller skriv dens indhold under text.",
    en: "Save the PDF again with tags (PDF/UA) and Danish as its language, or write what it says under text.",
  },
  source: "PDF/UA-1 (DS/ISO 14289-1), punkt 7.1 og 7.2; webtilgængelighedsloven",
  bad: [{ standard: { appendices: [pdf] }, appendices: { [pdf.file]: untagged } }],
  good: [
    { standard: { appendices: [pdf] }, appendices: { [pdf.file]: { ...untagged, lacks: [] } } },
    {
      standard: { appendices: [{ ...pdf, text: "Skriv dit navn og din adresse." }] },
      appendices: { [pdf.file]: untagged },
    },
  ],
  find: ({ standard, appendices }) =>
    (standard.appendices ?? []).flatMap(({ file, text }, index) => {
      const found = appendices.get(file);
      if (found?.kind !== "pdf" || found.lacks.length === 0 || text !== undefined) return [];
      const lacks = orList(found.lacks.map((lack) => spoken(names[lack])));
      return [
        {
          edition: "data" as const,
          file: "standard" as const,
          path: ["appendices", index, "file"],
          quote: file,
          what: spoken({ da: `PDF-filen har ikke ${lacks}.`, en: `The PDF has no ${lacks}.` }),
        },
      ];
    }),
};

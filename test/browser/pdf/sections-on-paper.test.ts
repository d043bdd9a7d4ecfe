import { expect, test } from "vitest";
import { loadContent } from "../../../src/load/index.ts";
import { printDocuments } from "../../../src/pdf/index.ts";
import { printAssets, printJobs } from "../../../src/publish/print-jobs.ts";
import { municipalityDocuments } from "../../../src/view/document-view.ts";
import { pagePaths } from "../../../src/view/page-paths.ts";
import { context, only } from "../../helpers/lillerup.ts";
import { readPdf as readHeadings } from "../../helpers/pdf-text.ts";
import { readPdf } from "./reading.ts";

const { content, sources } = await loadContent({
  folder: "test/fixtures/municipalities",
  only: ["storeby"],
  knownPaths: pagePaths,
});
const storeby = only(content.municipalities);
const standardOf = (id: string) =>
  only(storeby.records.filter(({ standard }) => standard.id === id)).standard;

/** Home help with the catalogue and the sections of aids and the parts of special education, in an order of its own. */
const { ownSections = [], sections: aids } = standardOf("hjaelpemidler");
const { ownSections: disputed = [], sections: special } = standardOf("stu");
const home = standardOf("hjemmehjaelp");
const standard = {
  ...home,
  sections: { ...home.sections, delivery: aids.content, scope: special.content },
  ownSections: [...ownSections, ...disputed],
  order: ["legalBasis", "boligen", "content"],
};
const municipality = { ...storeby, records: [{ standard, easyRead: undefined }] };
const documents = municipalityDocuments(municipality, context).filter(({ template }) => template === "full");
// Every word in the HTML's order, and headings without a gap: the check of each PDF is part of printing.
const prints = await printDocuments(printJobs(documents, sources), {
  assets: printAssets(),
  concurrency: 2,
});

test.each(["hjemmehjaelp.pdf", "hjemmehjaelp-stor-skrift.pdf"])(
  "%s has every section and part at its level",
  async (name) => {
    const { bytes } = only(prints.filter(({ path }) => path.endsWith(name)));
    const { headings } = await readHeadings(bytes);
    const { bookmarks, pages } = await readPdf(bytes);
    const tagged = headings.map(({ level, text }) => `${level} ${text}`);
    expect(tagged.slice(2, 6)).toEqual([
      "2 Ret og klage",
      "3 Hvad siger loven?",
      "4 Servicelovens § 83",
      "4 Ældrelovens § 9",
    ]);
    const parts = [
      "3 Må du tage hjælpemidlet med på rejse?",
      "4 Når det går i stykker på rejsen",
      "4 Du har nået pensionsalderen",
      "4 Undervisning",
      "5 Fag, som alle har",
      "5 Fag, som du selv vælger",
      "4 Praktik",
    ];
    expect(tagged.filter((heading) => parts.includes(heading)).toSorted()).toEqual(parts.toSorted());
    const marked = bookmarks.map(({ level, title }) => `${level} ${title}`);
    expect(parts.filter((part) => !marked.includes(part))).toEqual([]);
    const words = pages.join(" ").replace(/\s+/gu, " ");
    for (const said of [
      "Det er ikke med:",
      "hovedrengøring",
      "Elkørestol",
      "12 34 56 22",
      "www.nabohjaelpen.example/storeby",
      "Resultat i 2025:",
      "Regler: Ældrelovens § 9",
      "10 uger",
      "brug for uddannelsen, og hvor meget. Den fælles tekst er vedtaget i 2025 af Socialudvalget.",
      "Hvor tit mødes vi? Teksten siger to forskellige ting Side 4 Hvert år. Side 9, skemaet Hvert halve år.",
    ]) {
      expect(words).toContain(said);
    }
  },
);

import { resolve } from "node:path";
import glossary from "../../_data/national/glossary.ts";
import nationalTexts from "../../_data/national/rights.ts";
import { ownPath } from "../engine/own-file.ts";
import { loadContent, loadNotes } from "../load/index.ts";
import { spoken } from "../messages/language.ts";
import type { Content } from "../model/index.ts";
import type { Finding } from "../report/finding.ts";
import { pagePaths } from "../view/page-paths.ts";
import { formOf, type SiteForm } from "../view/site-form.ts";
import { builtPages } from "./built-pages.ts";
import { municipalityReview } from "./municipality-review.ts";
import type { ReviewRecord } from "./record.ts";
import type { MunicipalityReport, ReviewReport } from "./report.ts";
import { ReviewError } from "./review-error.ts";
import { reviewRecord } from "./review-record.ts";
import { municipalityRules, rules } from "./rules/index.ts";
import { unusedTerm } from "./rules/unused-term.ts";
import { standardReview } from "./standard-review.ts";

/** The glossary is made for the texts in this folder; in another, its words say nothing about the texts. */
const ownContent = ownPath("municipalities");

/** What to review, and for which day. */
export interface ReviewTask {
  /** The folder that holds the municipalities' folders. */
  readonly folder: string;
  /** The ids of the municipalities to review; all when empty. */
  readonly only: readonly string[];
  /** How the site is laid out; as its content is when left out. */
  readonly form?: SiteForm;
  /** What becomes of drafts. */
  readonly drafts?: "left-out" | "shown";
  /** The day of the review, as YYYY-MM-DD. */
  readonly today: string;
  /** The folder of a built site whose PDFs are counted, too. */
  readonly site?: string;
}

/**
 * Reads municipalities as the build does, and reviews every standard.
 *
 * @throws {ProblemsError} on faults in the data, which come before any review.
 * @throws {ReviewError} when not one sentence was read.
 */
export async function reviewContent({
  folder,
  only,
  drafts = "left-out",
  form: asked,
  today,
  site,
}: ReviewTask): Promise<ReviewReport> {
  const knownPaths = (found: Content) => pagePaths(found, asked);
  const loaded = await loadContent({ folder, only, drafts, knownPaths });
  const { content, sources } = loaded;
  const form = formOf(
    content.municipalities.map(({ profile }) => profile),
    asked,
  );
  const around = { isOwnSite: form === "own", today };
  const records = new Map(
    content.municipalities.map((municipality) => [
      municipality,
      municipality.records.map((record) => reviewRecord(record, municipality, today)),
    ]),
  );
  const municipalities = await Promise.all(
    [...records].map(async ([{ profile }, ofMunicipality]): Promise<MunicipalityReport> => {
      const standards = ofMunicipality.map(async (record) => {
        const pages = site === undefined ? {} : await builtPages(site, profile.id, record.standard.id);
        return standardReview(record, sources, pages);
      });
      return { id: profile.id, name: profile.name, standards: await Promise.all(standards) };
    }),
  );
  const all = [...records.values()].flat();
  const isWhole = only.length === 0 && resolve(folder) === ownContent;
  return withCounts({
    today,
    municipalities,
    notes: loadNotes(loaded),
    shared: [
      ...content.municipalities.flatMap(({ profile }) => municipalityReview(profile, sources, around)),
      ...(isWhole ? sharedFindings(all) : []),
    ],
    leftOut: isWhole
      ? []
      : [
          spoken({
            da: `${unusedTerm.code} (ubrugte ord i ordlisten), fordi det kræver alle kommuner i dette projekt`,
            en: `${unusedTerm.code} (unused words of the glossary), because it needs every municipality of this repository`,
          }),
        ],
  });
}

function withCounts({
  leftOut,
  ...found
}: Omit<ReviewReport, "read"> & { readonly leftOut: readonly string[] }): ReviewReport {
  const standards = found.municipalities.flatMap((municipality) => municipality.standards);
  const editions = standards.flatMap(({ full, easyRead }) =>
    easyRead === undefined ? [full] : [full, easyRead],
  );
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const sentences = sum(editions.map(({ prose, rest }) => prose.sentences + rest.sentences));
  if (sentences === 0) {
    throw new ReviewError(
      spoken({
        da: "Intet blev gennemgået: Der var ikke én sætning at læse. Skriv en mappe med kommuner efter --content.",
        en: "Nothing was reviewed: no sentence was read. Name a folder with municipalities after --content.",
      }),
    );
  }
  const read = {
    standards: standards.length,
    texts: sum(editions.map(({ texts }) => texts)),
    sentences,
    rules: rules.length + municipalityRules.length + (leftOut.length === 0 ? 1 : 0),
    leftOut,
  };
  return { ...found, read };
}

function sharedFindings(records: readonly ReviewRecord[]): readonly Finding[] {
  const texts = [
    ...records.flatMap(({ full, easy, checklist }) => [
      ...[...full, ...easy].map(({ text }) => text),
      ...checklist,
    ]),
    ...Object.values(nationalTexts).map(({ text }) => text),
  ];
  const { find, code, title, severity, why, fix } = unusedTerm;
  return find(glossary, texts).map(({ id, term }) => ({
    code,
    title: spoken(title),
    severity,
    place: { file: "_data/national/glossary.ts", at: id },
    quote: term,
    what: `“${term}”`,
    why: spoken(why),
    fix: spoken(fix),
  }));
}

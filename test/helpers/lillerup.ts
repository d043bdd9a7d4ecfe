import { loadContent } from "../../src/load/index.ts";
import type { Municipality, MunicipalityProfile, Standard } from "../../src/model/index.ts";
import { municipalitySummary } from "../../src/view/municipality-summary.ts";
import { pagePaths } from "../../src/view/page-paths.ts";
import type { PrintIndex, SiteContext } from "../../src/view/site-context.ts";
import type { StandardContext } from "../../src/view/standard-context.ts";
import { pageWriter } from "../../src/view/writer.ts";

/** The content of lillerup, the invented municipality in which all is right, and where it stands. */
export const { content, sources } = await loadContent({
  folder: "test/fixtures/municipalities",
  only: ["lillerup"],
  knownPaths: pagePaths,
});

/** The one municipality of that content. */
export const lillerup: Municipality = only(content.municipalities);

/** A second invented municipality, which has the same standards. */
export const storerup: Municipality = {
  ...lillerup,
  profile: { ...lillerup.profile, id: "storerup", name: "Storerup Kommune" },
};

/** What the pages that municipalities share know of lillerup. */
export const summaries = content.municipalities.map(municipalitySummary);

/** A site below a path prefix, because a link that forgets the prefix works without one. */
export const context: SiteContext = {
  baseUrl: "https://standarder.lillerup.example",
  pathPrefix: "/hjaelp/",
  prints: new Map(),
  today: "2026-11-22",
};

/** The same site with PDFs. */
export function contextWith(prints: PrintIndex): SiteContext {
  return { ...context, prints };
}

/** What a test changes of a standard and of the municipality that has it. */
interface Changes {
  readonly standard?: Partial<Standard>;
  readonly profile?: Partial<MunicipalityProfile>;
}

/** The context of one of lillerup's standards, with what the test is about put in the place of its own. */
export function contextOf(id: string, changes: Changes = {}): StandardContext {
  return contextIn(lillerup, id, changes);
}

/** The context of a municipality's standard, with what the test is about put in the place of its own. */
export function contextIn(municipality: Municipality, id: string, changes: Changes = {}): StandardContext {
  const record = only(municipality.records.filter(({ standard }) => standard.id === id));
  return {
    standard: { ...record.standard, ...changes.standard },
    easyRead: record.easyRead,
    municipality: { ...municipality, profile: { ...municipality.profile, ...changes.profile } },
    site: context,
    writer: pageWriter(context, municipality),
  };
}

/** The one item of a list that must have one. */
export function only<Item>(items: readonly Item[]): Item {
  const [item, ...others] = items;
  if (item === undefined || others.length > 0) throw new Error(`There are ${items.length} items, not one.`);
  return item;
}

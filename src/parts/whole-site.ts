import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FileRecord, WrittenFile } from "../manifest/index.ts";
import type { Content, Municipality } from "../model/index.ts";
import { indexSite, type KeptIndex } from "../search/search-index.ts";
import { buildPages } from "../site/build-pages.ts";
import { keptPlace, writeOffline } from "../site/offline.ts";
import type { Files } from "../site/offline-list.ts";
import { writeSiteFacts } from "../site/record.ts";
import { searchOptions } from "../site/search.ts";
import { footView } from "../view/foot-view.ts";
import { lookFiles } from "../view/look-files.ts";
import { factsOf } from "../view/municipality-facts.ts";
import { municipalityPath } from "../view/routes.ts";
import type { SiteContext } from "../view/site-context.ts";
import { siteOf } from "../view/site-view.ts";
import { themeFile } from "../view/theme-view.ts";
import { engineVersion } from "./engine-version.ts";
import type { PartTask } from "./make-part.ts";
import { partKey } from "./part-key.ts";
import { type PartOrder, partOrder, sharedOrder } from "./part-order.ts";
import { keptIndex } from "./part-search.ts";
import type { PartStore, TakenPart } from "./part-store.ts";
import { makeParts as makeInThreads, type PartMaker } from "./part-threads.ts";

/** The site to make. */
export interface WholeSite {
  readonly content: Content;
  readonly site: SiteContext;
}

/** Where a site is written, with what was kept of earlier ones. */
export interface SiteFolder {
  readonly folder: string;
  readonly record: FileRecord;
  /** Without one, every part is made. */
  readonly store?: PartStore | undefined;
  /** Makes the parts that are not in the store; threads of this process when left out. */
  readonly makeParts?: PartMaker | undefined;
  /** Puts the parts of the municipalities there, where they were made elsewhere; gives their pages. */
  readonly madeElsewhere?: (() => Promise<number>) | undefined;
}

/** How a site was made. */
export interface MadeSite {
  readonly pages: number;
  /** How many parts were made, each the pages of a municipality or those that all share; the others were kept from before. */
  readonly parts: number;
}

/**
 * Makes the whole site in a folder, from the parts of its municipalities and from what they share: the same bytes as
 * `.eleventy.js` makes of it at once.
 */
export async function makeSite({ content, site: given }: WholeSite, place: SiteFolder): Promise<MadeSite> {
  const { folder, record } = place;
  const { municipalities } = content;
  const summaries = municipalities.map((each) => factsOf(each).summary);
  const site = siteOf(summaries, given);
  // The pages that a municipality shares with nobody have its look, too.
  const looks =
    site.form === "own"
      ? municipalities.flatMap((one) => [themeFile(one, site), ...lookFiles(one, site)])
      : [];
  const brought = await place.madeElsewhere?.();
  const others = brought === undefined ? municipalities : [];
  // What they share takes the longest of all, so it is begun first.
  const { pages, parts, indexes } = await partsInto(
    [sharedOrder(summaries, site, looks), ...others.map((one) => partOrder(one, site))],
    place,
  );
  const htmlPaths = [...record.files.keys()].filter((path) => path.endsWith(".html"));
  await indexSite(folder, record, searchOptions(), { pages: htmlPaths, kept: indexes });
  const places = municipalities.map(({ profile }) =>
    keptPlace(municipalityPath(site, profile.id), profile.name, footView({ municipality: profile }, site)),
  );
  await writeOffline(folder, record, { site, places, files: filesIn(folder, record) });
  await writeSiteFacts(folder, record, site.today);
  return { pages: pages + (brought ?? 0), parts };
}

/** Makes the parts of some of a site's municipalities in a folder, and nothing that all share. */
export function makeMunicipalities(
  { content, site: given }: WholeSite,
  some: readonly Municipality[],
  place: SiteFolder,
): Promise<MadeSite> {
  const site = siteOf(
    content.municipalities.map((each) => factsOf(each).summary),
    given,
  );
  return partsInto(
    some.map((one) => partOrder(one, site)),
    place,
  );
}

/** Parts that are in their site. */
interface MadeParts extends MadeSite {
  /** What is searched of those that were kept. */
  readonly indexes: readonly KeptIndex[];
}

async function partsInto(orders: readonly PartOrder[], place: SiteFolder): Promise<MadeParts> {
  const { folder, record, store, makeParts = makeInThreads } = place;
  if (store === undefined) return madeInto(orders, place);
  const engine = await engineVersion();
  const taken: TakenPart[] = [];
  const tasks: NamedTask[] = [];
  const unkept: PartOrder[] = [];
  for (const order of orders) {
    const name = partKey(order, engine);
    const part = await store.take(name, folder, record);
    if (part !== undefined) {
      taken.push(part);
      continue;
    }
    const made = await store.newFolder();
    if (made === undefined) unkept.push(order);
    else tasks.push({ name, order, folder: made });
  }
  await makeParts(tasks, async ({ name, order, folder: made }) => {
    const part = (await store.keep(name, made)) ? await store.take(name, folder, record, true) : undefined;
    if (part === undefined) unkept.push(order);
    else taken.push(part);
  });
  await store.prune();
  const others = await madeInto(unkept, place);
  const indexes = await Promise.all(taken.map(keptIndex));
  return {
    pages: taken.reduce((sum, { pages }) => sum + pages.length, others.pages),
    parts: tasks.length + others.parts,
    indexes: indexes.filter((index) => index !== undefined),
  };
}

/** A part that is to be made, with the name under which it is kept. */
interface NamedTask extends PartTask {
  readonly name: string;
}

async function madeInto(orders: readonly PartOrder[], { folder, record }: SiteFolder): Promise<MadeParts> {
  let pages = 0;
  for (const order of orders) pages += await buildPages(order, folder, record);
  return { pages, parts: orders.length, indexes: [] };
}

/** Every file of a folder by its path; a page gives its text when it is asked for. */
function filesIn(folder: string, { files }: FileRecord): Files {
  const withText = (path: string, file: WrittenFile) => ({
    ...file,
    get text() {
      return readFileSync(join(folder, path), "utf8");
    },
  });
  return new Map(
    [...files].map(([path, file]) => [path, path.endsWith(".html") ? withText(path, file) : file]),
  );
}

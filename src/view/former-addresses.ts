import { canAppeal, editionsOf, type Municipality, outputsOf, type StandardRecord } from "../model/index.ts";
import {
  bookPath,
  complaintPagePath,
  editionPath,
  municipalityPath,
  printoutsPath,
  printPath,
} from "./routes.ts";
import type { SiteContext } from "./site-context.ts";

/** A site path that something had before, and the one that it has now. */
export interface FormerAddress {
  readonly from: string;
  readonly to: string;
}

/**
 * Gives the addresses that the pages of a municipality, and the papers that this site has of it, had under its former
 * ids and those of its standards.
 */
export function formerAddresses(
  { profile, records }: Municipality,
  site: SiteContext,
): readonly FormerAddress[] {
  const names = [profile.id, ...(profile.formerIds ?? [])];
  const ofEach = [
    names.map((name) => municipalityPaths(name, site)),
    ...records.map((record) => {
      const { id, formerIds = [] } = record.standard;
      const ids = [id, ...formerIds];
      return names.flatMap((name) => ids.map((standard) => standardPaths(record, name, standard, site)));
    }),
  ];
  const isThere = (path: string): boolean =>
    !path.endsWith(".pdf") || typeof site.prints.get(path) === "object";
  return ofEach.flatMap(([now = [], ...before]) =>
    before.flatMap((paths) =>
      now.flatMap((to, index) => {
        const from = paths[index] ?? to;
        return from === to || !isThere(to) ? [] : [{ from, to }];
      }),
    ),
  );
}

function municipalityPaths(name: string, site: SiteContext): readonly string[] {
  return [municipalityPath(site, name), printoutsPath(site, name), bookPath(site, name)];
}

function standardPaths(
  record: StandardRecord,
  name: string,
  standard: string,
  site: SiteContext,
): readonly string[] {
  return [
    ...editionsOf(record).map((edition) => editionPath(site, name, standard, edition)),
    ...(canAppeal(record.standard) ? [complaintPagePath(site, name, standard)] : []),
    ...outputsOf(record).map((output) => printPath(site, name, standard, output)),
  ];
}

import { Edition, type Municipality } from "../model/index.ts";
import { editionLinks } from "./edition-view.ts";
import { type StandardSummary, standardSummary } from "./municipality-summary.ts";
import { isAnswered } from "./not-stated-view.ts";
import { complaintPagePath, editionPath } from "./routes.ts";
import type { LinkView } from "./shell-view.ts";
import { hrefOf, type SiteContext } from "./site-context.ts";
import { texts, textsFor } from "./texts.ts";

/** A standard in a list. */
export interface StandardEntry {
  readonly href: string;
  readonly title: string;
  readonly law: string;
  readonly promise: string;
  readonly editions: readonly LinkView[];
  /** What it costs, where the list tells it. */
  readonly cost?: string;
  /** The way to what it says of an appeal. */
  readonly complain?: LinkView;
}

/** Standards under a heading; without one they are all that there are. */
export interface StandardGroup {
  readonly id: string;
  readonly heading?: string;
  readonly standards: readonly StandardEntry[];
}

/** A situation in the citizen's words, and what helps in it. */
export interface SituationView {
  readonly situation: string;
  readonly standards: readonly LinkView[];
}

/** Makes the entry of a standard in a list, with a link to each edition. */
export function standardEntry(
  municipality: string,
  { id, title, law, promise, editions, isDraft, hasAppeal }: StandardSummary,
  site: SiteContext,
): StandardEntry {
  const href = hrefOf(site, editionPath(site, municipality, id, Edition.full));
  return {
    href,
    title: isDraft === true ? texts.draft.inList({ title }) : title,
    law,
    promise,
    editions: editionLinks(municipality, { id, editions }, undefined, site),
    ...(hasAppeal
      ? {
          complain: {
            href: hrefOf(site, complaintPagePath(site, municipality, id)),
            text: texts.municipality.complain,
          },
        }
      : {}),
  };
}

/** The entries of a municipality's standards by their ids; a draft that was left out has none. */
function entriesOf(
  { profile, records }: Municipality,
  site: SiteContext,
): ReadonlyMap<string, StandardEntry> {
  return new Map(
    records.map((record) => {
      const summary = standardSummary(record);
      const entry = standardEntry(profile.id, summary, site);
      // A price that the text tells in words alone is told there.
      const untold = isAnswered("cost", record.standard) ? undefined : textsFor(profile.voice).missing;
      const cost = summary.cost?.text ?? untold;
      return [summary.id, cost === undefined ? entry : { ...entry, cost: texts.topic.cost({ cost }) }];
    }),
  );
}

/** Gives a municipality's standards in its groups; those in none come last, under a heading of their own. */
export function standardGroups(municipality: Municipality, site: SiteContext): readonly StandardGroup[] {
  const entries = entriesOf(municipality, site);
  const groups = (municipality.profile.groups ?? [])
    .map(({ heading, standards }) => ({
      heading,
      standards: standards.flatMap((id) => entries.get(id) ?? []),
    }))
    .filter(({ standards }) => standards.length > 0);
  const grouped = new Set(groups.flatMap(({ standards }) => standards));
  const others = [...entries.values()].filter((entry) => !grouped.has(entry));
  const rest = groups.length === 0 ? {} : { heading: texts.municipality.otherStandards };
  return [...groups, ...(others.length === 0 ? [] : [{ ...rest, standards: others }])].map(
    (group, index) => ({
      id: `gruppe-${index + 1}`,
      ...group,
    }),
  );
}

/** Gives the situations in which some standard that is shown helps. */
export function situationViews(municipality: Municipality, site: SiteContext): readonly SituationView[] {
  const entries = entriesOf(municipality, site);
  return (municipality.profile.situations ?? [])
    .map(({ situation, standards }) => ({
      situation,
      standards: standards
        .flatMap((id) => entries.get(id) ?? [])
        .map(({ href, title }) => ({ href, text: title })),
    }))
    .filter(({ standards }) => standards.length > 0);
}

import { danishDate } from "../../format/date.ts";
import { Edition, fixedPaths, type Voice } from "../../model/index.ts";
import type { MunicipalitySummary, StandardSummary } from "../municipality-summary.ts";
import { editionPath, municipalityPath } from "../routes.ts";
import { type SiteContext, urlOf } from "../site-context.ts";
import { siteWords, texts } from "../texts.ts";
import { changedOn, lastDay } from "./changed-on.ts";
import { feedPath, siteFeedPath } from "./data-paths.ts";
import { publishedSummaries } from "./published-summaries.ts";
import { dataWords } from "./words.ts";

/** One entry of a feed: what changed in a standard, or that it is there. */
interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  /** A moment as RFC 3339 writes it. */
  readonly updated: string;
  readonly summary: string;
  /** What is known of the day. */
  readonly note: string;
  readonly changes: readonly string[];
}

/** A feed in the form of Atom (RFC 4287). */
export interface FeedView {
  /** Relative to the output folder. */
  readonly file: string;
  readonly title: string;
  readonly author: string;
  readonly self: string;
  readonly page: string;
  readonly updated: string;
  /** The newest first. */
  readonly entries: readonly FeedEntry[];
}

/** The sources name days and no hours: each day stands for its first moment in universal time. */
const momentOf = (day: string): string => `${day}T00:00:00Z`;

/** Makes the feed of one municipality; a feed without an entry has no date and is not made. */
export function municipalityFeed(summary: MunicipalitySummary, site: SiteContext): readonly FeedView[] {
  return feed([summary], site, {
    path: feedPath(site, summary.id),
    page: municipalityPath(site, summary.id),
    whose: summary.name,
  });
}

/** Makes the feed of all municipalities. */
export function siteFeed(summaries: readonly MunicipalitySummary[], site: SiteContext): readonly FeedView[] {
  const { name: whose } = siteWords(site);
  return feed(summaries, site, { path: siteFeedPath, page: fixedPaths.home, whose });
}

function feed(
  summaries: readonly MunicipalitySummary[],
  site: SiteContext,
  { path, page, whose }: { readonly path: string; readonly page: string; readonly whose: string },
): readonly FeedView[] {
  const entries = publishedSummaries(summaries)
    .flatMap((municipality) =>
      municipality.standards.flatMap((standard) => entriesOf(standard, municipality, site)),
    )
    .toSorted((a, b) => b.updated.localeCompare(a.updated) || a.id.localeCompare(b.id));
  const updated = lastDay(entries.map((entry) => entry.updated));
  if (updated === undefined) return [];
  return [
    {
      file: path.slice(1),
      title: dataWords.feed.title({ whose }),
      author: siteWords(site).name,
      self: urlOf(site, path),
      page: urlOf(site, page),
      updated,
      entries,
    },
  ];
}

/** One entry for each change that is told; a standard of which none is told has one for the day that is known. */
function entriesOf(
  { id, title, promise, revision, days, history }: StandardSummary,
  { id: municipality, name, voice }: MunicipalitySummary,
  site: SiteContext,
): readonly FeedEntry[] {
  const href = urlOf(site, editionPath(site, municipality, id, Edition.full));
  const base = { href, summary: promise };
  const past = history.filter(({ on }) => on <= site.today);
  if (past.length === 0) {
    return [
      {
        ...base,
        id: entryId(href, revision),
        title: dataWords.feed.added({ title, name }),
        updated: momentOf(changedOn(days, site.today)),
        note: seenText(voice, days.seen),
        changes: [],
      },
    ];
  }
  return past.map((change) => ({
    ...base,
    id: entryId(href, change.revision),
    title: dataWords.feed.changed({ title, name }),
    updated: momentOf(change.on),
    note: texts.standard.changed({ date: danishDate(change.on), revision: change.since }),
    changes: change.changes,
  }));
}

/** Each revision of a standard is an entry of its own, whose name stays when another follows. */
const entryId = (href: string, revision: string): string => `${href}#udgave-${encodeURIComponent(revision)}`;

const seenText = (voice: Voice, seen: string): string =>
  dataWords.feed.seen[voice]({ date: danishDate(seen) });

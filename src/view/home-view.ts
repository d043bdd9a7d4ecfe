import { fixedPaths } from "../model/index.ts";
import { homeAlternates } from "./data/head-links.ts";
import { isLong } from "./long-list.ts";
import type { NumberView } from "./municipality-contacts.ts";
import type { MunicipalitySummary } from "./municipality-summary.ts";
import { complaintPagePath, municipalityPath, printoutsPath, topicPath } from "./routes.ts";
import { type LinkView, type ShellView, shellView } from "./shell-view.ts";
import { type DraftNotice, hrefOf, type SiteContext } from "./site-context.ts";
import { siteWords, texts, textsFor } from "./texts.ts";
import { type TopicsPage, topicLinks } from "./topic-view.ts";

/** A situation of several municipalities: it leads to the topic, and from a remembered municipality to its standard. */
export interface SharedSituation {
  readonly situation: string;
  readonly href: string;
  readonly title: string;
  /** The standard's id, and the ids of the municipalities whose words these are. */
  readonly standard: string;
  readonly municipalities: readonly string[];
}

/** A municipality to choose, with the numbers that hold whatever the help is about. */
export interface PlaceView extends LinkView {
  readonly id: string;
  readonly calls: readonly NumberView[];
  /** The address of its desk's page. */
  readonly printouts: string;
}

/** What the heads of both kinds of front pages say. */
export interface Welcome {
  readonly heading: string;
  readonly lead: string;
  /** Words that find something. */
  readonly examples: readonly string[];
  readonly searchHref: string;
}

/** The front page: search first, then situations, municipalities and topics. */
export interface HomePage extends Welcome {
  readonly shell: ShellView;
  readonly situations: readonly SharedSituation[];
  readonly municipalities: readonly PlaceView[];
  readonly isLong: boolean;
  /** How many of the country's municipalities are here. */
  readonly coverage: string;
  readonly topics: TopicsPage["topics"];
  /** The pages that help with a complaint, as long as they are few. */
  readonly complaints: readonly LinkView[];
  readonly sender: { readonly text: string; readonly about: LinkView };
  readonly desks: LinkView;
  readonly drafts: readonly DraftNotice[];
}

const mostSituations = 6;
const mostExamples = 4;

/** Makes what a front page opens with; `listed` are the links of the page that an example must not be mistaken for. */
export function welcome(
  summaries: readonly MunicipalitySummary[],
  site: SiteContext,
  listed: readonly string[] = [],
): Welcome {
  const { heading, lead } = siteWords(site).home;
  const taken = new Set(listed.map((words) => words.toLocaleLowerCase("da")));
  const found = summaries
    .flatMap(({ standards }) => standards)
    .flatMap(({ title, keywords }) => [...title.toLocaleLowerCase("da").split(/[^\p{L}]+/u), ...keywords]);
  const known = new Set(found);
  return {
    heading,
    lead,
    examples: texts.searched.filter((word) => known.has(word) && !taken.has(word)).slice(0, mostExamples),
    searchHref: hrefOf(site, fixedPaths.search),
  };
}

/** Makes the front page. */
export function homePage(summaries: readonly MunicipalitySummary[], site: SiteContext): HomePage {
  const { title, description } = siteWords(site).home;
  const { home, about } = textsFor(site.voice);
  const long = isLong(summaries);
  return {
    ...welcome(summaries, site),
    shell: shellView(
      {
        path: fixedPaths.home,
        title,
        description,
        alternates: homeAlternates(summaries, site),
        skips: [{ href: "#kommuner", text: texts.home.skip }],
        scripts: ["home.js", ...(long ? ["list-filter.js"] : [])],
      },
      site,
    ),
    situations: sharedSituations(summaries, site),
    municipalities: summaries.map(({ id, name, calls }) => ({
      id,
      href: hrefOf(site, municipalityPath(site, id)),
      text: name,
      calls,
      printouts: hrefOf(site, printoutsPath(site, id)),
    })),
    isLong: long,
    coverage: texts.home.coverage({ count: summaries.length }),
    topics: topicLinks(summaries, site),
    complaints: complaintLinks(summaries, site),
    sender: { text: home.sender, about: { href: hrefOf(site, fixedPaths.about), text: about.title } },
    desks: { href: hrefOf(site, fixedPaths.printouts), text: texts.home.toDesks },
    drafts: site.drafts ?? [],
  };
}

/** The ways to the help with a complaint. Of many, whoever looks for one goes by municipality or by search. */
function complaintLinks(summaries: readonly MunicipalitySummary[], site: SiteContext): readonly LinkView[] {
  const links = summaries.flatMap(({ id, name, standards }) =>
    standards
      .filter(({ hasAppeal }) => hasAppeal)
      .map((standard) => ({
        href: hrefOf(site, complaintPagePath(site, id, standard.id)),
        text: texts.home.complaint({ link: texts.complaintPage.link, title: standard.title, name }),
      })),
  );
  return isLong(links) ? [] : links;
}

/** The situations that most municipalities name in the same words; of one that leads to several standards the first. */
function sharedSituations(
  summaries: readonly MunicipalitySummary[],
  site: SiteContext,
): readonly SharedSituation[] {
  const all = summaries.flatMap(({ id, situations, standards }) =>
    situations.flatMap(({ situation, standards: [first = ""] }) => {
      const standard = standards.find((one) => one.id === first);
      return standard === undefined ? [] : [{ municipality: id, situation, standard }];
    }),
  );
  const groups = Map.groupBy(all, ({ situation, standard }) => JSON.stringify([situation, standard.id]));
  const byCount = [...groups.values()].toSorted((a, b) => b.length - a.length);
  const told = new Map(byCount.toReversed().map((group) => [group[0]?.situation, group]));
  return byCount
    .filter((group) => told.get(group[0]?.situation) === group)
    .slice(0, mostSituations)
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const { situation, standard } = first;
      const municipalities = group.map(({ municipality }) => municipality);
      const href = hrefOf(site, topicPath(standard.id));
      return [{ situation, href, title: standard.title, standard: standard.id, municipalities }];
    });
}

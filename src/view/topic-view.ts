import { fixedPaths } from "../model/index.ts";
import { type ComparisonView, comparisonDownloads, comparisonView } from "./comparison/comparison-view.ts";
import { differences, priceLine } from "./comparison/differences.ts";
import { questionLinks } from "./comparison/question-pages.ts";
import { isCompared, relatedTopics, type Topic, topicsOf } from "./comparison/topic.ts";
import type { MunicipalitySummary } from "./municipality-summary.ts";
import type { PrintLinkView } from "./print-view.ts";
import { topicPath } from "./routes.ts";
import { searchMark } from "./search-mark.ts";
import { type LinkView, type ShellView, shellView } from "./shell-view.ts";
import { hrefOf, type SiteContext } from "./site-context.ts";
import { type StandardEntry, standardEntry } from "./standard-list-view.ts";
import { texts } from "./texts.ts";

/** One topic across municipalities. */
export interface TopicPage {
  readonly shell: ShellView;
  readonly title: string;
  /** Side by side, where several have it. */
  readonly comparison?: ComparisonView;
  /** Other topics that the reader may need, each with the municipalities that have it. */
  readonly related: readonly LinkView[];
  /** What differs, what does not, and what nobody says. */
  readonly says: readonly string[];
  /** The pages that ask one question of all, where many have it. */
  readonly questions: readonly LinkView[];
  /** The comparison as a paper and as files of data. */
  readonly prints: readonly PrintLinkView[];
  readonly files: readonly LinkView[];
  /** Each municipality's standard; a long comparison leads to them itself. */
  readonly entries: readonly (StandardEntry & {
    readonly municipality: string;
  })[];
}

/** The list of all topics. */
export interface TopicsPage {
  readonly shell: ShellView;
  readonly topics: readonly (LinkView & { readonly municipalities: string; readonly price?: string })[];
}

/** Lists the topics as links, each with the municipalities that have it. */
export function topicLinks(
  summaries: readonly MunicipalitySummary[],
  site: SiteContext,
): TopicsPage["topics"] {
  return topicsOf(summaries).map((topic) => {
    const price = priceLine(topic);
    return {
      href: hrefOf(site, topicPath(topic.id)),
      text: topic.title,
      municipalities: municipalitiesText(topic),
      ...(price === undefined ? {} : { price }),
    };
  });
}

/** Makes the list of topics. */
export function topicsPage(summaries: readonly MunicipalitySummary[], site: SiteContext): TopicsPage {
  return {
    shell: shellView(
      { path: fixedPaths.topics, title: texts.site.topics, description: texts.topics.description },
      site,
    ),
    topics: topicLinks(summaries, site),
  };
}

/** Makes the page of each topic across municipalities. */
export function topicPages(
  summaries: readonly MunicipalitySummary[],
  site: SiteContext,
): readonly TopicPage[] {
  const topics = topicsOf(summaries);
  return topics.map((topic) => topicPage(topic, relatedTopics(topic, topics), site));
}

function topicPage(topic: Topic, related: readonly Topic[], site: SiteContext): TopicPage {
  const { id, title, standards } = topic;
  const comparison = isCompared(topic) ? comparisonView(topic, site) : undefined;
  const isLong = comparison?.isLong === true;
  const shell = shellView(
    {
      path: topicPath(id),
      title,
      documentTitle: texts.topic.documentTitle({ title }),
      description: texts.topic.description({ title }),
      trail: [{ href: hrefOf(site, fixedPaths.topics), text: texts.site.topics }],
      search: searchMark({
        kind: "emne",
        title: texts.search.topicOf({ title }),
        topic: title,
        law: [...new Set(standards.map(({ standard }) => standard.searchedLaw))].join(" "),
        keywords: [...new Set(standards.flatMap(({ standard }) => standard.keywords))],
      }),
      ...(comparison === undefined
        ? {}
        : { sheet: "comparison", scripts: ["comparison.js", ...(isLong ? ["list-filter.js"] : [])] }),
    },
    site,
  );
  return {
    shell,
    title,
    related: related.map((other) => ({
      href: hrefOf(site, topicPath(other.id)),
      text: texts.related.topic({ title: other.title, where: municipalitiesText(other) }),
    })),
    questions: questionLinks(topic, site),
    ...(comparison === undefined
      ? { says: [], prints: [], files: [] }
      : { comparison, says: differences(topic), ...comparisonDownloads(topic, site) }),
    entries: isLong
      ? []
      : standards.map(({ municipality, standard }) => ({
          ...standardEntry(municipality.id, standard, site),
          municipality: municipality.name,
          // Help that is free everywhere needs no comparison.
          ...(standard.cost !== undefined && standards.some(({ standard: { cost } }) => cost?.isPaid)
            ? { cost: texts.topic.cost({ cost: standard.cost.text }) }
            : {}),
        })),
  };
}

/** More municipalities than these are counted. */
const mostNamed = 6;

function municipalitiesText({ standards }: Topic): string {
  const names = standards.map(({ municipality }) => municipality.name);
  return names.length > mostNamed ? texts.topics.count({ count: names.length }) : names.join(", ");
}

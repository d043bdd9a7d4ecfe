import { comparisonContent } from "./comparison/comparison-files.ts";
import { questionPages } from "./comparison/question-pages.ts";
import { comparedTopics } from "./comparison/topic.ts";
import type { ContentFile } from "./content-file.ts";
import { dataPage } from "./data/data-page.ts";
import { desksPage } from "./desk-view.ts";
import {
  aboutPage,
  accessibilityPage,
  notFoundPage,
  offlinePage,
  searchPage,
  wasPage,
} from "./fixed-page-views.ts";
import { glossaryPage } from "./glossary-view.ts";
import { homePage } from "./home-view.ts";
import type { MunicipalitySummary } from "./municipality-summary.ts";
import type { SiteContext } from "./site-context.ts";
import { topicPages, topicsPage } from "./topic-view.ts";

/** Makes every page that the municipalities share from their summaries alone, by page kind: the reduce of the site. */
export function sharedPages(summaries: readonly MunicipalitySummary[], site: SiteContext) {
  const isNational = site.form !== "own";
  return {
    home: isNational ? [homePage(summaries, site)] : [],
    desks: isNational ? [desksPage(summaries, site)] : [],
    topics: isNational ? [topicsPage(summaries, site)] : [],
    topic: isNational ? topicPages(summaries, site) : [],
    question: isNational ? comparedTopics(summaries).flatMap((topic) => questionPages(topic, site)) : [],
    search: [searchPage(summaries, site)],
    glossary: isNational ? [glossaryPage(site)] : [],
    about: [aboutPage(summaries, site)],
    accessibility: [accessibilityPage(summaries, site)],
    was: [wasPage(summaries, site)],
    data: [dataPage(summaries, site)],
    notFound: [notFoundPage(summaries, site)],
    offline: site.offline === true ? [offlinePage(summaries, site)] : [],
    files: isNational ? sharedFiles(summaries, site) : [],
  };
}

function sharedFiles(summaries: readonly MunicipalitySummary[], site: SiteContext): readonly ContentFile[] {
  return comparedTopics(summaries).flatMap((topic) => comparisonContent(topic, site));
}

/** The pages that the municipalities share, by page kind. */
export type SharedPages = ReturnType<typeof sharedPages>;

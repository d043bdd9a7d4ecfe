import { fixedPaths } from "../model/index.ts";
import type { MunicipalitySummary, StandardSummary } from "./municipality-summary.ts";
import { topicIds, topicPath } from "./routes.ts";
import { searchMark } from "./search-mark.ts";
import { type LinkView, type ShellView, shellView } from "./shell-view.ts";
import { hrefOf, type SiteContext } from "./site-context.ts";
import { type StandardEntry, standardEntry } from "./standard-list-view.ts";
import { texts } from "./texts.ts";

/** One topic across municipalities. */
export interface TopicPage {
  readonly shell: ShellView;
  readonly title: string;
  readonly entries: readonly (StandardEntry & {
    readonly municipality: string;
  })[];
}

/** The list of all topics. */
export interface TopicsPage {
  readonly shell: ShellView;
  readonly topics: readonly (LinkView & { readonly municipalities: string })[];
}

/** One topic: its name, which is the title that its first standard carries, and who has it. */
interface Topic {
  readonly id: string;
  readonly title: string;
  readonly standards: readonly {
    readonly municipality: MunicipalitySummary;
    readonly standard: StandardSummary;
  }[];
}

function topicsOf(summaries: readonly MunicipalitySummary[]): readonly Topic[] {
  const all = summaries.flatMap((municipality) =>
    municipality.standards.map((standard) => ({ municipality, standard })),
  );
  return topicIds(all.map(({ standard }) => standard.id)).map((id) => {
    const standards = all.filter(({ standard }) => standard.id === id);
    return { id, title: standards[0]?.standard.title ?? id, standards };
  });
}

/** Lists the topics as links, each with the municipalities that have it. */
export function topicLinks(
  summaries: readonly MunicipalitySummary[],
  site: SiteContext,
): TopicsPage["topics"] {
  return topicsOf(summaries).map(({ id, title, standards }) => ({
    href: hrefOf(site, topicPath(id)),
    text: title,
    municipalities: standards.map(({ municipality }) => municipality.name).join(", "),
  }));
}

/** Makes the list of topics. */
export function topicsPage(summaries: readonly MunicipalitySummary[], site: SiteContext): TopicsPage {
  return {
    shell: shellView({ path: fixedPaths.topics, title: texts.site.topics, ...texts.topics }, site),
    topics: topicLinks(summaries, site),
  };
}

/** Makes the page of each topic across municipalities. */
export function topicPages(
  summaries: readonly MunicipalitySummary[],
  site: SiteContext,
): readonly TopicPage[] {
  return topicsOf(summaries).map(({ id, title, standards }) => ({
    shell: shellView(
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
      },
      site,
    ),
    title,
    entries: standards.map(({ municipality, standard }) => ({
      ...standardEntry(municipality.id, standard, site),
      municipality: municipality.name,
      // Help that is free everywhere needs no comparison.
      ...(standard.cost !== undefined && standards.some(({ standard: { cost } }) => cost?.isPaid)
        ? { cost: texts.topic.cost({ cost: standard.cost.text }) }
        : {}),
    })),
  }));
}

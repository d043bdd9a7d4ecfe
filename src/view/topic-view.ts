import type { Content, Municipality, Standard } from "../model/index.ts";
import { type StandardEntry, standardEntry } from "./municipality-view.ts";
import { fixedPaths, topicIds, topicPath } from "./routes.ts";
import { type LinkView, type ShellView, shellView } from "./shell-view.ts";
import { hrefOf, type SiteContext } from "./site-context.ts";

/** One topic across municipalities. */
export interface TopicPage {
  readonly shell: ShellView;
  readonly title: string;
  readonly entries: readonly (StandardEntry & { readonly municipality: string })[];
}

/** The list of all topics. */
export interface TopicsPage {
  readonly shell: ShellView;
  readonly topics: readonly (LinkView & { readonly municipalities: string })[];
}

function standardsOf(
  id: string,
  content: Content,
): readonly { municipality: Municipality; standard: Standard }[] {
  return content.municipalities.flatMap((municipality) =>
    municipality.records
      .filter(({ standard }) => standard.id === id)
      .map(({ standard }) => ({ municipality, standard })),
  );
}

/** Gives a topic's name: the title its first standard carries. */
function topicTitle(id: string, content: Content): string {
  return standardsOf(id, content)[0]?.standard.title ?? id;
}

/** Lists the topics as links, each with the municipalities that have it. */
export function topicLinks(content: Content, context: SiteContext): TopicsPage["topics"] {
  return topicIds(content).map((id) => ({
    href: hrefOf(context, topicPath(id)),
    text: topicTitle(id, content),
    municipalities: standardsOf(id, content)
      .map(({ municipality }) => municipality.profile.name)
      .join(", "),
  }));
}

/** Makes the list of topics. */
export function topicsPage(content: Content, context: SiteContext): TopicsPage {
  return {
    shell: shellView(
      {
        path: fixedPaths.topics,
        title: "Emner",
        description: "Hjælp fra kommunen, ordnet efter emne på tværs af kommuner.",
      },
      content,
      context,
    ),
    topics: topicLinks(content, context),
  };
}

/** Makes the page of one topic across municipalities. */
export function topicPage(id: string, content: Content, context: SiteContext): TopicPage {
  const title = topicTitle(id, content);
  return {
    shell: shellView(
      {
        path: topicPath(id),
        title,
        documentTitle: `${title} i forskellige kommuner`,
        description: `${title}: se, hvad hver kommune lover.`,
        trail: [{ href: hrefOf(context, fixedPaths.topics), text: "Emner" }],
        filters: [{ name: "Emne", value: title }],
      },
      content,
      context,
    ),
    title,
    entries: standardsOf(id, content).map(({ municipality, standard }) => ({
      ...standardEntry(municipality, standard, context),
      municipality: municipality.profile.name,
    })),
  };
}

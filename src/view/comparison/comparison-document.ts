import { danishDate } from "../../format/date.ts";
import { titleAnchor } from "../bookmark.ts";
import { type DocumentFrame, documentFrame } from "../document-frame.ts";
import type { MunicipalitySummary } from "../municipality-summary.ts";
import { pageStyleHtml } from "../page-style.ts";
import { comparisonPath, topicPath } from "../routes.ts";
import { runningHead } from "../running-head.ts";
import type { SiteContext } from "../site-context.ts";
import { siteWords, texts, textsFor } from "../texts.ts";
import { type ComparisonView, comparisonView } from "./comparison-view.ts";
import { differences } from "./differences.ts";
import { comparedTopics, standardUrl, type Topic } from "./topic.ts";

/** The paper of a topic compared. */
export type ComparisonDocument = DocumentFrame & {
  readonly template: "comparison";
  readonly view: ComparisonView & { readonly title: string; readonly says: readonly string[] };
};

/** Makes the papers that several municipalities share: each topic compared. A site of one municipality has none. */
export function comparisonDocuments(
  summaries: readonly MunicipalitySummary[],
  site: SiteContext,
): readonly ComparisonDocument[] {
  return site.form === "own" ? [] : comparedTopics(summaries).map((topic) => comparisonDocument(topic, site));
}

function comparisonDocument(topic: Topic, site: SiteContext): ComparisonDocument {
  const { name } = siteWords(site);
  const title = texts.comparison.paperTitle({ title: topic.title });
  const dates = topic.standards.map(({ standard: { seen } }) => seen).toSorted();
  const date = dates.at(-1) ?? "1970-01-01";
  const seen = textsFor(site.voice).comparison.seen({ date: danishDate(date) });
  const frame = documentFrame(
    {
      path: comparisonPath(topic.id, "pdf"),
      title: texts.paper.title({ title, name }),
      subject: texts.topic.description({ title: topic.title }),
      date,
      size: "ordinary",
      outline: [{ title, anchor: titleAnchor, level: 1 }],
      contents: [],
      municipality: name,
      pageStyleHtml: pageStyleHtml({
        head: runningHead({ municipality: name, title, suffix: "" }, "ordinary"),
        foot: `${site.isDraft ? `${texts.paper.draft}. ` : ""}${seen}`,
      }),
      page: topicPath(topic.id),
    },
    site,
  );
  const view = comparisonView(topic, site, (of, section) => standardUrl(of, site, section));
  const notes = [...view.notes, textsFor(site.voice).sender];
  return { ...frame, template: "comparison", view: { ...view, title, says: differences(topic), notes } };
}

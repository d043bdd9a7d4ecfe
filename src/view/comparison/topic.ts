import { Edition } from "../../model/index.ts";
import type { ComparedSummary, MunicipalitySummary } from "../municipality-summary.ts";
import { areTied } from "../related-view.ts";
import { editionPath, topicIds } from "../routes.ts";
import { hrefOf, type SiteContext, urlOf } from "../site-context.ts";

/** One municipality's standard on a topic. */
export interface TopicStandard {
  readonly municipality: MunicipalitySummary;
  readonly standard: ComparedSummary;
}

/** One topic: its name, which is the title that its first standard carries, and who has it. */
export interface Topic {
  readonly id: string;
  readonly title: string;
  readonly standards: readonly TopicStandard[];
}

/** Gives the topics of several municipalities, each with every standard on it. */
export function topicsOf(summaries: readonly MunicipalitySummary[]): readonly Topic[] {
  const all = summaries.flatMap((municipality) =>
    municipality.standards.map((standard) => ({ municipality, standard })),
  );
  return topicIds(all.map(({ standard }) => standard.id)).map((id) => {
    const standards = all.filter(({ standard }) => standard.id === id);
    return { id, title: standards[0]?.standard.title ?? id, standards };
  });
}

/** Tells that a topic can be compared: more than one municipality has it. */
export const isCompared = ({ standards }: Topic): boolean => standards.length > 1;

/** So many municipalities stand side by side; of more, each has a row, and each question a page. */
const mostColumns = 6;

/** Tells that so many have a topic that they do not stand side by side. */
export const isMany = ({ standards }: Topic): boolean => standards.length > mostColumns;

/** Gives the topics that can be compared. */
export const comparedTopics = (summaries: readonly MunicipalitySummary[]): readonly Topic[] =>
  topicsOf(summaries).filter(isCompared);

/** Gives the topics to which one leads: some municipality's standard leads there, or the law brings them together. */
export function relatedTopics(topic: Topic, all: readonly Topic[]): readonly Topic[] {
  return all.filter(
    (other) =>
      other.id !== topic.id &&
      topic.standards.some(
        ({ standard }) =>
          standard.related.includes(other.id) ||
          other.standards.some((one) => areTied(standard.mainLaw, one.standard.mainLaw)),
      ),
  );
}

/** Gives the address of a standard, or of one of its sections, from a page of the site. */
export function standardHref(
  { municipality, standard }: TopicStandard,
  site: SiteContext,
  section = "",
): string {
  const anchor = section === "" ? "" : `#${section}`;
  return hrefOf(site, editionPath(site, municipality.id, standard.id, Edition.full)) + anchor;
}

/** Gives the whole address for papers and files, which leave the site; undefined as long as nobody knows it. */
export function standardUrl(of: TopicStandard, site: SiteContext, section = ""): string | undefined {
  if (site.isDraft) return undefined;
  const anchor = section === "" ? "" : `#${section}`;
  return urlOf(site, editionPath(site, of.municipality.id, of.standard.id, Edition.full)) + anchor;
}

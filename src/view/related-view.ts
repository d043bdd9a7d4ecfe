import relatedHelp from "../../_data/national/related-help.ts";
import { bindText } from "../format/typography.ts";
import {
  Edition,
  type Municipality,
  type RelatedHelp,
  type RelatedParagraph,
  type Standard,
  type StandardRecord,
} from "../model/index.ts";
import { editionTitle } from "./edition-view.ts";
import { editionPath } from "./routes.ts";
import type { LinkView } from "./shell-view.ts";
import { hrefOf, urlOf } from "./site-context.ts";
import type { StandardContext } from "./standard-context.ts";
import { texts } from "./texts.ts";

/** The anchor of the section that leads to other standards. */
export const relatedAnchor = "ogsaa-relevant";

/** The way to another standard that the reader may need. */
export interface RelatedView {
  readonly text: string;
  /** When it may be the right one, where the municipality says so. */
  readonly why?: string;
  /** The paper of a draft has no address. */
  readonly href?: string;
}

/** Another standard of a municipality, with the reason that the one which leads to it gives. */
interface Related {
  readonly record: StandardRecord;
  readonly why?: string | undefined;
}

/**
 * Gives the standards of the same municipality to which one leads: those that it names, and where it names none, not
 * even an empty list, those that lead to it and those that the national list brings together with it.
 */
export function relatedTo(
  standard: Standard,
  { records }: Pick<Municipality, "records">,
): readonly Related[] {
  const others = records.filter((record) => record.standard.id !== standard.id);
  if (standard.related !== undefined) {
    return standard.related.flatMap(({ standard: id, why }) =>
      others.filter((record) => record.standard.id === id).map((record) => ({ record, why })),
    );
  }
  return others
    .filter(
      ({ standard: other }) =>
        other.related?.some((one) => one.standard === standard.id) === true ||
        areTied(mainLaw(standard), mainLaw(other)),
    )
    .map((record) => ({ record }));
}

/** Gives the paragraphs under which the help of a standard is given. */
export function mainLaw({ legalBasis }: Pick<Standard, "legalBasis">): readonly RelatedParagraph[] {
  return legalBasis
    .filter(({ role }) => role === "main")
    .map(({ act, section }) => ({ act, ...(section === undefined ? {} : { section }) }));
}

/** Tells that the national list brings together what is given under some paragraphs and under others. */
export function areTied(some: readonly RelatedParagraph[], others: readonly RelatedParagraph[]): boolean {
  const ties: readonly RelatedHelp[] = relatedHelp;
  return ties.some(
    ({ between: [one, other] }) =>
      (holds(some, one) && holds(others, other)) || (holds(some, other) && holds(others, one)),
  );
}

function holds(paragraphs: readonly RelatedParagraph[], { act, section }: RelatedParagraph): boolean {
  return paragraphs.some((each) => each.act === act && each.section === section);
}

/** Makes the ways from the full edition of a standard to others. */
export function relatedViews(context: StandardContext): readonly RelatedView[] {
  const { standard, municipality, site, writer } = context;
  return relatedTo(standard, municipality).map(({ record, why }) => {
    const path = editionPath(site, municipality.profile.id, record.standard.id, Edition.full);
    const address = site.isDraft ? undefined : urlOf(site, path);
    const href = writer.medium === "page" ? hrefOf(site, path) : address;
    return {
      text: linkText(record.standard.title, context),
      ...(why === undefined ? {} : { why: bindText(why) }),
      ...(href === undefined ? {} : { href }),
    };
  });
}

/** Makes the ways from the page of easy read to others: to their own easy read, where they have it. */
export function easyRelatedLinks(context: StandardContext): readonly LinkView[] {
  const { standard, municipality, site } = context;
  return relatedTo(standard, municipality).map(({ record: { standard: other, easyRead } }) => {
    const edition = easyRead === undefined ? Edition.full : Edition.easyRead;
    return {
      href: hrefOf(site, editionPath(site, municipality.profile.id, other.id, edition)),
      text: linkText(editionTitle(other.title, edition), context),
    };
  });
}

/** A list of links says whose each is; on a municipality's own site all are its own. */
function linkText(title: string, { municipality, site }: StandardContext): string {
  return site.owner === undefined ? texts.related.link({ title, name: municipality.profile.name }) : title;
}

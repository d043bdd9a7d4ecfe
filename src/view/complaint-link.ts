import { canAppeal } from "../model/index.ts";
import { addressOf, type PaperAddress } from "./document-frame.ts";
import { complaintPagePath } from "./routes.ts";
import { hrefOf } from "./site-context.ts";
import type { StandardContext } from "./standard-context.ts";
import { texts } from "./texts.ts";

/** The way to the page that helps with a complaint. */
export interface ComplaintLink {
  readonly text: string;
  /** Where a page leads; a paper leads by its address alone. */
  readonly href?: string;
  /** The address as papers print it; a draft has none. */
  readonly address?: PaperAddress;
}

/**
 * Gives the way to the page that helps with a complaint, where a standard's decisions can be appealed; undefined on a
 * draft's paper, which has no address.
 */
export function complaintPageLink({
  standard,
  municipality,
  site,
  writer,
}: StandardContext): ComplaintLink | undefined {
  if (!canAppeal(standard)) return undefined;
  const path = complaintPagePath(site, municipality.profile.id, standard.id);
  const address = addressOf(site, path);
  if (writer.medium !== "page" && address === undefined) return undefined;
  return {
    text: texts.complaintPage.link,
    ...(writer.medium === "page" ? { href: hrefOf(site, path) } : {}),
    ...(address === undefined ? {} : { address }),
  };
}

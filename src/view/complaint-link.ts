import { canAppeal } from "../model/index.ts";
import { complaintPagePath } from "./routes.ts";
import type { LinkView } from "./shell-view.ts";
import { hrefOf } from "./site-context.ts";
import type { StandardContext } from "./standard-context.ts";
import { texts } from "./texts.ts";

/** Gives the way to the page that helps with a complaint, where a standard's decisions can be appealed. */
export function complaintPageLink({ standard, municipality, site }: StandardContext): LinkView | undefined {
  if (!canAppeal(standard)) return undefined;
  const path = complaintPagePath(site, municipality.profile.id, standard.id);
  return { href: hrefOf(site, path), text: texts.complaintPage.link };
}

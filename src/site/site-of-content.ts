import { ProblemsError } from "../load/index.ts";
import type { Advice } from "../messages/message.ts";
import { siteFault } from "../messages/publish.ts";
import type { Content } from "../model/index.ts";
import { factsOf } from "../view/municipality-facts.ts";
import type { SiteContext } from "../view/site-context.ts";
import { siteOf } from "../view/site-view.ts";

/**
 * Gives the site that some content makes, in the form that was asked for or in its usual one.
 *
 * @throws {ProblemsError} where somebody asked for a municipality's own site and it is no such municipality's alone.
 */
export function siteOfContent({ municipalities }: Content, asked: SiteContext): SiteContext {
  if (asked.form === "own") {
    const [only, ...others] = municipalities.map(({ profile }) => profile);
    const ids = [only, ...others].map((profile) => profile?.id ?? "");
    if (others.length > 0) throw refused(siteFault.several(ids));
    if (only?.voice === "restated") throw refused(siteFault.restated(only.name, only.id));
  }
  return siteOf(
    municipalities.map((each) => factsOf(each).summary),
    asked,
  );
}

const refused = (advice: Advice) =>
  new ProblemsError([{ code: "KS93", file: "--form own", at: "", ...advice }]);

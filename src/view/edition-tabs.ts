import { Edition, editionsOf, isForCitizens, type Output } from "../model/index.ts";
import { type MadePrint, printLink } from "./print-view.ts";
import { editionPath, printPath } from "./routes.ts";
import { hrefOf } from "./site-context.ts";
import type { StandardContext } from "./standard-context.ts";
import { texts } from "./texts.ts";

/** One way to read a standard: its page, where it has one, and its PDF. */
export interface EditionTab {
  readonly name: string;
  readonly href?: string;
  readonly current: boolean;
  readonly print?: Pick<MadePrint, "href" | "pages" | "size">;
  /** Where it has no PDF: what is special about it, in a few words, or why there is none. */
  readonly gloss?: string;
}

/** Gives the ways to read a standard; one that is neither a page nor a PDF of this build is left out, and a lone one. */
export function editionTabs(current: Edition, context: StandardContext): readonly EditionTab[] {
  const { standard, municipality, site } = context;
  const { id } = municipality.profile;
  const made = editionsOf(context).filter(isForCitizens);
  const tab = (output: Output, href: string | undefined): readonly EditionTab[] => {
    const { column: name } = texts.outputs[output];
    const print = printLink(printPath(site, id, standard.id, output), name, site);
    if (href === undefined && print?.href === undefined) return [];
    return [
      {
        name,
        current: output === current,
        ...(href === undefined ? {} : { href }),
        ...(print?.href === undefined ? { gloss: print?.details ?? texts.editionGloss[output] } : { print }),
      },
    ];
  };
  const tabs = [
    ...made.flatMap((edition) => tab(edition, hrefOf(site, editionPath(site, id, standard.id, edition)))),
    ...(made.includes(Edition.full) ? tab("large", undefined) : []),
  ];
  return tabs.length < 2 ? [] : tabs;
}

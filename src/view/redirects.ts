import { fixedPaths } from "../model/index.ts";
import { hrefOf, type SiteContext } from "./site-context.ts";

/** An address of the site that leads on for good. */
export interface MovedAddress {
  /** A path of the host. */
  readonly from: string;
  /** A path of the host, or a whole address. */
  readonly to: string;
}

/** Gives the addresses that lead on: that of the accessibility statement, with and without its slash, as the law has it. */
export function redirectsOf(site: SiteContext): readonly MovedAddress[] {
  const { statementUrl } = site;
  const was = hrefOf(site, fixedPaths.was);
  if (statementUrl === undefined) return [{ from: was.slice(0, -1), to: was }];
  return [was, was.slice(0, -1)].map((from) => ({ from, to: statementUrl }));
}

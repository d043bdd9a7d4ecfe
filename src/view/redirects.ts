import { fixedPaths, type Municipality } from "../model/index.ts";
import { formerAddresses } from "./former-addresses.ts";
import { hrefOf, type SiteContext } from "./site-context.ts";

/** An address of the site that leads on for good. */
export interface MovedAddress {
  /** A path of the host. */
  readonly from: string;
  /** A path of the host, or a whole address. */
  readonly to: string;
}

/**
 * Gives the addresses that lead on: that of the accessibility statement, with and without its slash, as the law has it,
 * and those of pages and papers under former ids.
 */
export function redirectsOf(
  municipalities: readonly Municipality[],
  site: SiteContext,
): readonly MovedAddress[] {
  const former = municipalities.flatMap((municipality) =>
    formerAddresses(municipality, site).map(({ from, to }) => ({
      from: hrefOf(site, from),
      to: hrefOf(site, to),
    })),
  );
  return [...ofStatement(site), ...former.flatMap(withAndWithoutSlash)];
}

function ofStatement(site: SiteContext): readonly MovedAddress[] {
  const { statementUrl } = site;
  const was = hrefOf(site, fixedPaths.was);
  if (statementUrl === undefined) return [{ from: was.slice(0, -1), to: was }];
  return withAndWithoutSlash({ from: was, to: statementUrl });
}

function withAndWithoutSlash({ from, to }: MovedAddress): readonly MovedAddress[] {
  return from.endsWith("/") ? [from, from.slice(0, -1)].map((each) => ({ from: each, to })) : [{ from, to }];
}

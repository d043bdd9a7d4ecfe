import type { Municipality } from "../model/index.ts";
import { formerAddresses } from "./former-addresses.ts";
import { type LinkView, type ShellView, shellView } from "./shell-view.ts";
import { hrefOf, type SiteContext } from "./site-context.ts";
import { texts } from "./texts.ts";

/** A page at an address that something had before; it leads on, where the host does not. */
export interface MovedPage {
  readonly shell: ShellView;
  readonly to: LinkView;
}

/** Makes a page for each former address of a page; what a former address of a paper leads to, only a host can say. */
export function movedPages(municipality: Municipality, site: SiteContext): readonly MovedPage[] {
  return formerAddresses(municipality, site)
    .filter(({ from }) => from.endsWith("/"))
    .map(({ from, to }) => ({
      shell: shellView(
        { path: from, ...texts.moved, documentTitle: texts.moved.documentTitle({ from }), indexed: false },
        site,
      ),
      to: { href: hrefOf(site, to), text: texts.moved.to },
    }));
}

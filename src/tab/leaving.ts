import type { CDPSession } from "../browser/index.ts";

/** What keeps a tab at its address. */
export interface Leaving {
  readonly keepAt: (url: string) => void;
  /** The address to which the page at which the tab is kept wanted to lead on. */
  readonly ledTo: () => string | undefined;
}

/** Keeps a page that leads on by itself from leaving before it was looked at. */
export async function keepHere(devtools: CDPSession): Promise<Leaving> {
  const { frameTree } = await devtools.send("Page.getFrameTree");
  let here = "";
  let ledTo: string | undefined;
  devtools.on("Fetch.requestPaused", ({ requestId, request, frameId }) => {
    const leaves = frameId === frameTree.frame.id && withoutHash(request.url) !== here;
    if (leaves) ledTo ??= request.url;
    const answer = leaves
      ? devtools.send("Fetch.failRequest", { requestId, errorReason: "Aborted" })
      : devtools.send("Fetch.continueRequest", { requestId });
    // The tab may be closed before the browser has answered.
    answer.catch(() => undefined);
  });
  await devtools.send("Fetch.enable", { patterns: [{ resourceType: "Document" }] });
  return {
    keepAt: (url) => {
      here = withoutHash(url);
      ledTo = undefined;
    },
    ledTo: () => ledTo,
  };
}

/** Gives an address without its anchor. */
export function withoutHash(url: string): string {
  return url.split("#")[0] ?? url;
}

import { parentPort, workerData } from "node:worker_threads";
import { loadContent, ProblemsError } from "../../load/index.ts";
import type { Content } from "../../model/index.ts";
import { pagePaths } from "../../view/page-paths.ts";
import { siteView } from "../../view/site-view.ts";
import { siteOfContent } from "../site-of-content.ts";
import type { FolderRequest } from "../site-request.ts";
import { draftNotices } from "./draft-notices.ts";
import type { FreshSite } from "./fresh-site.ts";

// The whole of a thread that `freshSite` starts, which hands over nothing else.
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin, a window has
parentPort?.postMessage(await answerTo(workerData as FolderRequest));

async function answerTo({ folder, only, site: asked }: FolderRequest): Promise<FreshSite> {
  try {
    const knownPaths = (found: Content) => pagePaths(found, asked.form);
    const loaded = await loadContent({ folder, only, drafts: "shown", knownPaths });
    const { content } = loaded;
    const site = siteOfContent(content, asked);
    const drafts = draftNotices(loaded, site);
    return { site: siteView({ part: "whole", content, site: { ...site, drafts } }) };
  } catch (error) {
    if (error instanceof ProblemsError) return { problems: error.problems };
    throw error;
  }
}

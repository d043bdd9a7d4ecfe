import type { OpenedSite } from "../site/opened-site.ts";
import { type MemoryOptions, noMemory, openMemory } from "./audit-memory.ts";
import { type PageMemory, pageMemory } from "./page-memory.ts";
import { toolsName } from "./tools.ts";

/** The memories of the groups of checks that cost most: each of them depends on something else. */
export interface Memories {
  readonly browser: PageMemory;
  readonly vnu: PageMemory;
  readonly markup: PageMemory;
  readonly pdfs: PageMemory;
  readonly close: () => Promise<void>;
}

/** Opens what earlier audits have kept of a folder; a site at an address may answer otherwise each time. */
export async function openMemories(
  { site }: OpenedSite,
  { browserPath, memory: asked }: { readonly browserPath: string; readonly memory?: MemoryOptions },
): Promise<Memories> {
  const isKept = asked !== undefined && site.origin === undefined;
  const memory = isKept ? await openMemory(asked) : noMemory;
  const tools = memory === noMemory ? "" : await toolsName(browserPath);
  const of = (group: string): PageMemory =>
    memory === noMemory ? forgets : pageMemory({ memory, site, tools: [group, tools] });
  return {
    browser: of("browser"),
    vnu: of("vnu"),
    markup: of("markup"),
    pdfs: of("pdfs"),
    close: memory.prune,
  };
}

/** Remembers nothing, and reads no file for the name of it. */
export const forgets: PageMemory = { recall: async () => undefined, keep: async () => undefined };

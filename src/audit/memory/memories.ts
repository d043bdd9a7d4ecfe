import { dataHash } from "../../cache/index.ts";
import type { OpenedSite } from "../../crawl/opened-site.ts";
import { veraPdf } from "../../pdf/verify/index.ts";
import { type AuditMemory, type MemoryOptions, noMemory, openMemory } from "./audit-memory.ts";
import { type PageMemory, pageMemory } from "./page-memory.ts";
import { toolsName } from "./tools.ts";

/** The memories of the groups of checks that cost most: each of them depends on something else. */
export interface Memories {
  readonly browser: PageMemory;
  readonly vnu: PageMemory;
  readonly markup: PageMemory;
  readonly pdfs: PageMemory;
  readonly verapdf: PageMemory;
  readonly close: () => Promise<void>;
}

/** What is kept, and with what it was looked at. */
export interface MemoryChoice {
  readonly browserPath: string;
  readonly memory?: MemoryOptions;
  /** Whether veraPDF looks at the PDFs. */
  readonly isVerified: boolean;
}

/**
 * Opens what earlier audits have kept of a folder. A site at an address may answer otherwise each time: of that only what
 * an audit saw that was broken off less than a day ago, so that the next goes on where it ended.
 */
export async function openMemories(
  { name, site }: OpenedSite,
  { browserPath, memory: asked, isVerified }: MemoryChoice,
): Promise<Memories> {
  const memory = asked === undefined ? noMemory : await openMemory(asked);
  if (memory === noMemory)
    return {
      browser: forgets,
      vnu: forgets,
      markup: forgets,
      pdfs: forgets,
      verapdf: forgets,
      close: memory.prune,
    };
  const tools = await toolsName(browserPath);
  const visit = site.origin === undefined ? undefined : await visitOf(name, memory);
  const of = (group: string): PageMemory => pageMemory({ memory, site, tools: [group, tools, visit?.begun] });
  return {
    browser: of("browser"),
    vnu: of("vnu"),
    markup: of("markup"),
    // Where veraPDF decides, less is told of them.
    pdfs: of(isVerified ? "pdfs beside veraPDF" : "pdfs"),
    verapdf: isVerified ? of(`veraPDF ${veraPdf.version}`) : forgets,
    close: async () => {
      await visit?.end();
      await memory.prune();
    },
  };
}

/** An audit of an address: when it began, by which it knows its own, and how its end is noted. */
interface Visit {
  readonly begun: number;
  readonly end: () => Promise<void>;
}

/** In milliseconds. */
const aDay = 86_400_000;

/** Goes on with the visit of an address that was broken off, or begins one. */
async function visitOf(address: string, memory: AuditMemory): Promise<Visit> {
  const name = dataHash("visit", address);
  const known = (await memory.recall(name)) as { readonly begun?: number } | undefined;
  const isOpen = known?.begun !== undefined && Date.now() - known.begun < aDay;
  const begun = isOpen ? known.begun : Date.now();
  if (!isOpen) await memory.keep(name, { begun });
  return { begun, end: () => memory.keep(name, {}) };
}

/** Remembers nothing, and reads no file for the name of it. */
export const forgets: PageMemory = { recall: async () => undefined, keep: async () => undefined };

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { dataHash } from "../../cache/index.ts";
import { type BuiltSite, fileOf } from "../../crawl/built-site.ts";
import type { Check } from "../check.ts";
import type { AuditFinding, CheckOutcome, Question } from "../finding.ts";
import type { AuditMemory } from "./audit-memory.ts";

/** What one check has seen of one page or PDF. */
export interface SeenOfOne {
  readonly findings: readonly AuditFinding[];
  readonly questions: readonly Question[];
}

/** What some checks have seen of one page or PDF, by their names. */
export type SeenByCheck = Readonly<Record<string, SeenOfOne>>;

/** Remembers, page by page, what a group of checks has seen. */
export interface PageMemory {
  /** Gives what was seen where nothing has changed since: neither the file nor what it loads. */
  readonly recall: (path: string) => Promise<SeenByCheck | undefined>;
  /** Keeps what was seen of a page; `parts` are the site paths of what it loads. */
  readonly keep: (path: string, seen: SeenByCheck, parts?: Iterable<string>) => Promise<void>;
}

/** What the memory of a group of checks is made of. */
export interface PageMemoryOptions {
  readonly memory: AuditMemory;
  readonly site: BuiltSite;
  /** Names the group, its tools and its options. */
  readonly tools: readonly unknown[];
}

/** What is kept of a page. */
interface Kept {
  /** The hash of what each part of it answers, by its site path. */
  readonly parts: Readonly<Record<string, string>>;
  readonly seen: SeenByCheck;
}

/** Makes the memory of a group of checks. */
export function pageMemory({ memory, site, tools }: PageMemoryOptions): PageMemory {
  const answers = new Map<string, Promise<string>>();
  const answerOf = (path: string): Promise<string> => {
    const known = answers.get(path) ?? answerHash(site, path);
    answers.set(path, known);
    return known;
  };
  const nameOf = async (path: string): Promise<string> =>
    dataHash("audit", tools, site.pathPrefix, path, await answerOf(path));

  return {
    recall: async (path) => {
      const kept = (await memory.recall(await nameOf(path))) as Kept | undefined;
      if (kept === undefined) return undefined;
      for (const [part, hash] of Object.entries(kept.parts)) {
        if ((await answerOf(part)) !== hash) return undefined;
      }
      return kept.seen;
    },
    keep: async (path, seen, parts = []) => {
      const hashes = await Promise.all(
        [...new Set(parts)].toSorted().map(async (part) => [part, await answerOf(part)] as const),
      );
      await memory.keep(await nameOf(path), { parts: Object.fromEntries(hashes), seen } satisfies Kept);
    },
  };
}

/** Names what the server answers at a site path: a file, that of a folder, or that nothing is there. */
async function answerHash(site: BuiltSite, path: string): Promise<string> {
  for (const name of [path, join(path, "index.html"), `${path}.html`]) {
    const bytes = await readFile(fileOf(site, name)).catch(() => undefined);
    if (bytes !== undefined) return createHash("sha256").update(bytes).digest("hex");
  }
  const missing = await readFile(join(site.folder, "404.html")).catch(() => "");
  return `nothing ${createHash("sha256").update(missing).digest("hex")}`;
}

/** Gives the outcomes of some checks with what is remembered of other pages added. */
export function withRemembered(
  outcomes: readonly CheckOutcome[],
  remembered: ReadonlyMap<string, SeenByCheck>,
): CheckOutcome[] {
  return outcomes.map((outcome) => ({
    ...outcome,
    audited: [...outcome.audited, ...remembered.keys()],
    findings: [...outcome.findings, ...seenBy(outcome.check, remembered).flatMap(({ findings }) => findings)],
    questions: [
      ...(outcome.questions ?? []),
      ...seenBy(outcome.check, remembered).flatMap(({ questions }) => questions),
    ],
  }));
}

function seenBy({ name }: Check, remembered: ReadonlyMap<string, SeenByCheck>): SeenOfOne[] {
  return [...remembered.values()].flatMap((seen) => seen[name] ?? []);
}

/** Gives what each of some checks has seen of one page; undefined where one of them has not looked at it to the end. */
export function seenOf(path: string, outcomes: readonly CheckOutcome[]): SeenByCheck | undefined {
  if (outcomes.some(({ audited }) => !audited.includes(path))) return undefined;
  return Object.fromEntries(
    outcomes.map(({ check, findings, questions = [] }) => [
      check.name,
      {
        findings: findings.filter(({ place }) => place.page === path),
        questions: questions.filter(({ page }) => page === path),
      },
    ]),
  );
}

import { cp, glob, mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { JSDOM } from "jsdom";
import { FileRecord } from "../../src/manifest/index.ts";
import { concepts } from "../../src/model/index.ts";
import { indexSite } from "../../src/search/search-index.ts";
import { searchOptions } from "../../src/site/search.ts";

/** The search's own mark of a page that is a standard. */
const isStandard = 'data-a="standard"';

/** Below its page each section has a folder that no page of a site has. */
const before = "_";

/**
 * Copies a built site and gives the copy an index with a record for each section of its standards, where the site has
 * one for each standard. Gives the folder of the copy.
 */
export async function withSectionRecords(site: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), "klarstandard-sections-"));
  // Papers are not searched.
  await cp(site, copy, { recursive: true, filter: (path) => !path.endsWith(".pdf") });
  for await (const path of glob("**/index.html", { cwd: site })) {
    const html = await readFile(join(site, path), "utf8");
    if (!html.includes("data-pagefind-body") || !html.includes(isStandard)) continue;
    for (const { id, html: part } of sectionRecords(html)) {
      const folder = join(copy, dirname(path), `${before}${id}`);
      await mkdir(folder);
      await writeFile(join(folder, "index.html"), part);
    }
    await writeFile(join(copy, path), html.replace(" data-pagefind-body", ""));
  }
  await indexSite(copy, new FileRecord(), searchOptions());
  return copy;
}

/** Gives the address of the page of which a record holds a section. */
export const pageOfRecord = (path: string): string =>
  path
    .split("/")
    .filter((part) => !part.startsWith(before))
    .join("/");

/** A section as a page of its own, with everything by which its page is found. */
interface SectionRecord {
  /** Its anchor; empty for what stands before the first heading. */
  readonly id: string;
  readonly html: string;
}

/** Parts the page of a standard: each record has the text from one heading to the next, where there is any. */
export function sectionRecords(html: string): readonly SectionRecord[] {
  const ids = [...new JSDOM(html).window.document.querySelectorAll(heading)].map(({ id }) => id);
  return ["", ...ids].flatMap((id): readonly SectionRecord[] => {
    const dom = new JSDOM(html);
    const { document } = dom.window;
    if (!keepOnly(id, document)) return [];
    keepMarks((section) => section === id || !ids.includes(section), document);
    return [{ id, html: dom.serialize() }];
  });
}

/** What a page is found by that only one of its sections tells of. */
const told: Readonly<Record<string, string>> = {
  phones: "kontakt",
  cited: concepts.legalBasis.anchor,
};

/** Takes away by what only other sections are to be found. */
function keepMarks(isToldHere: (section: string) => boolean, document: Document): void {
  const mark = document.querySelector("[data-pagefind-meta]");
  for (const [, name = "", attribute = ""] of mark?.getAttribute("data-pagefind-meta")?.matchAll(meta) ??
    []) {
    const value = mark?.getAttribute(attribute) ?? "";
    if (name === "tells") mark?.setAttribute(attribute, value.split(" ").filter(isToldHere).join(" "));
    else if (!isToldHere(told[name] ?? "")) mark?.setAttribute(attribute, "");
  }
}

const meta = /(\w+)\[(data-\w)\]/gu;

/** What the search page leads to, as its own `sectionsOf` finds it. */
const heading = ":is(h2, h3, dt)[id]:not([id^='ord-']):not(nav *, [data-pagefind-ignore] *)";

/** Takes everything of a page away that stands under another heading; says whether anything is left to be found. */
function keepOnly(kept: string, document: Document): boolean {
  const { SHOW_ELEMENT, SHOW_TEXT } = document.defaultView?.NodeFilter ?? NodeFilter;
  const main = document.querySelector("main") ?? document.body;
  const walker = document.createTreeWalker(main, SHOW_ELEMENT | SHOW_TEXT);
  const others: ChildNode[] = [];
  let id = "";
  let hasText = false;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if ("matches" in node) {
      const element = node as Element;
      if (!element.matches(heading)) continue;
      ({ id } = element);
      if (id !== kept) element.removeAttribute("id");
    } else if (id !== kept) others.push(node as Text);
    else if (node.parentElement?.closest(`${heading}, nav, [data-pagefind-ignore]`) === null)
      hasText ||= node.textContent?.trim() !== "";
  }
  for (const text of others) text.remove();
  return hasText;
}

/** Says of how many records an index is made, and what it weighs. */
export async function indexText(site: string): Promise<string> {
  const size = { all: 0, names: 0 };
  for await (const path of glob("pagefind/**/*.*", { cwd: site })) {
    const { length } = await readFile(join(site, path));
    size.all += length;
    if (basename(path).endsWith(".pf_meta")) size.names += length;
  }
  const words = await readFile(join(site, "pagefind/words.json"), "utf8");
  const { total } = JSON.parse(words) as { total: number };
  const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
  return `Index: ${total} records, ${kB(size.all)}; their names, which each reader loads, ${kB(size.names)}.`;
}

import { readdir, readFile, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { nothingToAudit } from "../messages/audit/site.ts";
import { AuditError } from "./audit-error.ts";
import { decodedHtml } from "./decoded-html.ts";

/** A built page: the site path it answers to, and its file in the folder. */
export interface BuiltPage {
  readonly path: string;
  readonly file: string;
}

/** A built site as it lies in its folder. */
export interface BuiltSite {
  readonly folder: string;
  /** The path under which the site lives; starts and ends with a slash. */
  readonly pathPrefix: string;
  /** Scheme and host of a site that was fetched from its address; a folder has none. */
  readonly origin?: string;
  /** Every page, found by walking the folder and never by a list written by hand. */
  readonly pages: readonly BuiltPage[];
  /** The site paths of all PDFs. */
  readonly pdfs: readonly string[];
  /** The size in bytes of every file, by its site path (`/assets/site.css`). */
  readonly files: ReadonlyMap<string, number>;
  /** The file in the folder that holds what a site path answers with, where that is not its own name. */
  readonly fileAt?: ReadonlyMap<string, string>;
  /** Where the server sends the reader of a site path instead. */
  readonly leadsTo?: ReadonlyMap<string, string>;
  /** Why a site path that somebody leads to could not be fetched, where it is not that nothing is there. */
  readonly refused?: ReadonlyMap<string, Refusal>;
}

/** A status of HTTP but 404, no answer in time or at all, or addresses that lead on in a circle. */
export type Refusal = number | "late" | "silent" | "circle";

/** Walks a built site. Throws AuditError when the folder is missing or holds neither page nor PDF. */
export async function walkBuiltSite(folder: string, pathPrefix = "/"): Promise<BuiltSite> {
  let names: string[];
  try {
    names = await readdir(folder, { recursive: true });
  } catch (cause) {
    throw new AuditError(nothingToAudit.noFolder(folder), { cause });
  }
  const files = new Map<string, number>();
  for (const name of names.toSorted()) {
    const facts = await stat(join(folder, name));
    if (facts.isFile()) files.set(`/${name.split(sep).join("/")}`, facts.size);
  }
  const pages = [...files.keys()].filter((path) => /\.(?:html?|xhtml)$/i.test(path)).map(pageOfFile);
  const pdfs = [...files.keys()].filter((path) => path.toLowerCase().endsWith(".pdf"));
  if (pages.length + pdfs.length === 0) throw new AuditError(nothingToAudit.noPage(folder));
  return { folder, pathPrefix, pages, pdfs, files };
}

/** A folder's page answers to the folder; any other page, such as `404.html`, to its file. */
function pageOfFile(path: string): BuiltPage {
  return { path: path.replace(/\/index\.html$/, "/"), file: path.slice(1) };
}

/** Gives the place on disk of what a site path answers with. */
export function fileOf({ folder, fileAt }: BuiltSite, path: string): string {
  return join(folder, fileAt?.get(path) ?? path);
}

/** Reads a text file of the site by its site path; a page in the letters that it says it is in. */
export async function siteText(site: BuiltSite, path: string): Promise<string> {
  const bytes = await readFile(fileOf(site, path));
  return /\.(?:html?|xhtml)$/i.test(path) ? decodedHtml(bytes) : bytes.toString();
}

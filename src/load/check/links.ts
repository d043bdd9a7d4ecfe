import { references } from "../../messages/load/references.ts";
import { guess } from "../../messages/load/schema.ts";
import { type Content, fixedPaths, wholeAddress } from "../../model/index.ts";
import type { CheckedFile } from "../checked-file.ts";
import { problemIn } from "../data/data-file.ts";
import type { Path } from "../data/path.ts";
import type { Draft } from "../drafts.ts";
import { nearest } from "../message/nearest.ts";
import { dataFilesOf, type MunicipalityFiles } from "../municipality-files.ts";
import type { Fault, Problem } from "../problem.ts";
import { markdownParts } from "./markdown-parts.ts";
import { textsOfFile } from "./texts.ts";

/** What is known about the addresses of the site that is about to be built. */
export interface Addresses {
  /** What is whole; its pages are the known ones. */
  readonly content: Content;
  readonly known: ReadonlySet<string>;
  /** Municipalities that exist and are not built this time. */
  readonly leftOut: readonly string[];
  /** What is not published yet. */
  readonly drafts: readonly Pick<Draft, "municipality" | "standard" | "file">[];
}

/**
 * Finds links to pages that the site will not have. A link into a municipality or standard that has faults of its
 * own is left alone: whether its page exists shows when those are mended.
 */
export function checkLinks(
  municipalities: readonly MunicipalityFiles[],
  addresses: Addresses,
): readonly Problem[] {
  const faulty = new Set(
    municipalities.flatMap((municipality) => faultyNames(municipality, addresses.content)),
  );
  const filesOf = (municipality: MunicipalityFiles) =>
    dataFilesOf(municipality).map((file) => ({ file, own: ownNames(municipality, addresses) }));
  return municipalities.flatMap(filesOf).flatMap(({ file, own }) =>
    pageLinksOf(file).flatMap(({ path, target }) => {
      const address = wholeAddress(target, own);
      if (addresses.known.has(address)) return [];
      const draft = addresses.drafts.find((each) => isOf(each, address));
      if (draft !== undefined)
        return [problemIn(file, path, { code: "KS60", ...references.draft(target, draft.file) })];
      const isOpen = address.split("/").some((part) => faulty.has(part));
      return isOpen ? [] : [problemIn(file, path, linkFault(target, own.municipality, addresses))];
    }),
  );
}

/** What an address can begin with where the municipality's name is left out, its drafts included. */
function ownNames({ name, standards }: MunicipalityFiles, { drafts }: Addresses) {
  const ofDrafts = drafts.filter(({ municipality }) => municipality === name);
  const ids = [...standards.map((file) => file.name), ...ofDrafts.map(({ standard = "" }) => standard)];
  return { municipality: name, standards: ids };
}

/** Tells whether an address is that of a draft: its own pages, or the topic that it alone has. */
function isOf({ municipality, standard }: Addresses["drafts"][number], address: string): boolean {
  const [, top, below] = address.split("/");
  if (standard === undefined) return top === municipality;
  return below === standard && (top === municipality || `/${top}/` === fixedPaths.topics);
}

/** Gives the names of folders and files that promise a page which the content does not have. */
function faultyNames({ name, standards }: MunicipalityFiles, content: Content): readonly string[] {
  const whole = content.municipalities.find(({ profile }) => profile.id === name);
  if (whole === undefined) return [name];
  const ids = whole.records.map(({ standard }) => standard.id);
  return standards.map((file) => file.name).filter((id) => !ids.includes(id));
}

/** Gives the addresses without a host to which the texts of a file lead, as they are written but for what stands behind `?` and `#`. */
export function pageLinksOf(
  file: CheckedFile<unknown>,
): readonly { readonly path: Path; readonly target: string }[] {
  return textsOfFile(file)
    .filter(({ isMarkdown }) => isMarkdown)
    .flatMap(({ path, text }) => markdownParts(text).links.map(({ target }) => ({ path, target })))
    .filter(({ target }) => target.startsWith("/") && !target.startsWith("//"))
    .map(({ path, target }) => ({ path, target: target.replace(/[?#].*$/, "") }));
}

function linkFault(address: string, own: string, { known, leftOut }: Addresses): Fault {
  const code = "KS60";
  const municipality = address.split("/")[1] ?? "";
  if (leftOut.includes(municipality)) {
    return { code, ...references.leftOut(address, municipality) };
  }
  const meant = nearest(address, [...known]) ?? nearest(`/${own}${address}`, [...known]);
  const { what, fix } = references.noPage(address);
  return { code, what, fix: meant === undefined ? fix : guess.key(meant) };
}

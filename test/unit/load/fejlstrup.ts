import { copyFile, mkdir, readdir, readFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { loadContent, ProblemsError, problemText } from "../../../src/load/index.ts";
import type { Content } from "../../../src/model/index.ts";
import { folderOf } from "../../helpers/folder-of.ts";

const fixtures = "test/fixtures/municipalities";

/** Where each file of fejlstrup is put in a copy of lillerup. */
export const places = {
  "KS01-missing-comma.ts": "lillerup/standards/madservice.ts",
  "KS02-function-call.ts": "lillerup/standards/madservice.ts",
  "KS03-no-default-export.ts": "lillerup/standards/madservice.ts",
  "KS04-title-twice.ts": "lillerup/standards/madservice.ts",
  "KS05-misspelt-key.ts": "lillerup/standards/madservice.ts",
  "KS06-missing-title.ts": "lillerup/standards/madservice.ts",
  "KS07-number-for-text.ts": "lillerup/standards/madservice.ts",
  "KS08-30-february.ts": "lillerup/standards/madservice.ts",
  "KS09-unknown-role.ts": "lillerup/standards/madservice.ts",
  "KS10-phone-with-blanks.ts": "lillerup/standards/madservice.ts",
  "KS11-empty-title.ts": "lillerup/standards/madservice.ts",
  "KS12-time-limit-of-zero.ts": "lillerup/standards/madservice.ts",
  "KS13-contact-without-any-way.ts": "lillerup/standards/madservice.ts",
  "KS14-row-without-price.ts": "lillerup/standards/madservice.ts",
  "KS15-lists-of-lists.ts": "lillerup/standards/madservice.ts",
  "KS24-standard-in-no-folder.ts": "lillerup/havehjaelp.ts",
  "KS25-saved-as-latin-1.ts": "lillerup/standards/madservice.ts",
  "KS30-other-municipality-id.ts": "lillerup/index.ts",
  "KS31-other-id.ts": "lillerup/standards/madservice.ts",
  "KS32-id-of-another-standard.ts": "lillerup/standards/madservice.ts",
  "KS33-id-of-another-municipality.ts": "storerup/index.ts",
  "KS34-kommunekode-of-another.ts": "storerup/index.ts",
  "KS35-contact-id-twice.ts": "lillerup/standards/madservice.ts",
  "KS36-name-of-our-own-page.ts": "lillerup/standards/madservice.ts",
  "KS37-order-of-no-section.ts": "lillerup/standards/madservice.ts",
  "KS38-group-with-unknown-standard.ts": "lillerup/index.ts",
  "KS38-leads-to-unknown-standard.ts": "lillerup/standards/madservice.ts",
  "KS39-leads-to-itself.ts": "lillerup/standards/madservice.ts",
  "KS41-easy-read-without-standard.ts": "lillerup/easy-read/havehjaelp.ts",
  "KS42-easy-read-of-another-standard.ts": "lillerup/easy-read/madservice.ts",
  "KS43-made-from-older-revision.ts": "lillerup/easy-read/madservice.ts",
  "KS44-address-of-another.ts": "lillerup/standards/madservice.ts",
  "KS50-unknown-contact-in-easy-read.ts": "lillerup/easy-read/madservice.ts",
  "KS50-unknown-receiver.ts": "lillerup/standards/madservice.ts",
  "KS51-unknown-word.ts": "lillerup/easy-read/madservice.ts",
  "KS52-no-emergency-numbers.ts": "lillerup/easy-read/madservice.ts",
  "KS53-helpline-not-verified.ts": "lillerup/index.ts",
  "KS54-unknown-shared-text.ts": "lillerup/standards/madservice.ts",
  "KS55-unknown-shared-contact.ts": "lillerup/standards/madservice.ts",
  "KS56-unknown-act.ts": "lillerup/standards/madservice.ts",
  "KS57-complaint-under-another-act.ts": "lillerup/standards/madservice.ts",
  "KS57-group-under-another-act.ts": "lillerup/standards/madservice.ts",
  "KS58-nobody-decides.ts": "lillerup/standards/madservice.ts",
  "KS59-unknown-shared-complaint.ts": "lillerup/standards/madservice.ts",
  "KS59-unknown-shared-hours.ts": "lillerup/standards/madservice.ts",
  "KS59-unknown-shared-price.ts": "lillerup/standards/madservice.ts",
  "KS60-link-to-no-page.ts": "lillerup/standards/madservice.ts",
  "KS61-http-link.ts": "lillerup/standards/madservice.ts",
  "KS62-html.ts": "lillerup/standards/madservice.ts",
  "KS63-link-in-plain-text.ts": "lillerup/standards/madservice.ts",
  "KS64-heading.ts": "lillerup/standards/madservice.ts",
  "KS65-list-in-text.ts": "lillerup/standards/madservice.ts",
  "KS66-table-in-text.ts": "lillerup/standards/madservice.ts",
  "KS67-lost-letter.ts": "lillerup/standards/madservice.ts",
  "KS68-two-lines.ts": "lillerup/standards/madservice.ts",
  "KS69-variable-without-words.ts": "lillerup/index.ts",
  "KS70-pale-accent.ts": "lillerup/index.ts",
  "KS71-letter-of-no-font.ts": "lillerup/standards/madservice.ts",
  "KS80-placeholder.ts": "lillerup/standards/madservice.ts",
} as const;

/** The name of a file of fejlstrup. */
export type FaultFile = keyof typeof places;

/** A copy of lillerup: with files of fejlstrup put in their places, with other files, or without some. */
interface Copy {
  readonly faults?: readonly FaultFile[];
  readonly files?: Readonly<Record<string, string>>;
  /** Beginnings of paths that are left away. */
  readonly without?: readonly string[];
}

/** Lays a copy of lillerup in a folder of its own. A fault in another municipality brings a copy of that name. */
export async function municipalitiesFolder({ faults = [], files = {}, without = [] }: Copy): Promise<string> {
  const names = new Set(["lillerup", ...faults.map((fault) => places[fault].split("/")[0] ?? "")]);
  const laid: Record<string, string> = {};
  for (const [path, text] of await lillerup()) {
    for (const name of names) laid[`${name}/${path}`] = text;
  }
  const kept = Object.entries({ ...laid, ...files }).filter(
    ([path]) => !without.some((start) => path.startsWith(start)),
  );
  const folder = await folderOf(Object.fromEntries(kept));
  for (const fault of faults) {
    const place = join(folder, places[fault]);
    await mkdir(dirname(place), { recursive: true });
    // Copied as bytes, because one of the faults is the encoding.
    await copyFile(join(fixtures, "fejlstrup", fault), place);
  }
  return folder;
}

/** Gives the text of the problems with files of fejlstrup, the folder called `municipalities`. */
export async function problemsOf(...faults: readonly FaultFile[]): Promise<string> {
  return problemsIn(await municipalitiesFolder({ faults }));
}

/** Gives the text of a folder's problems, the folder called `municipalities`; empty when there are none. */
export async function problemsIn(folder: string, only: readonly string[] = []): Promise<string> {
  const shown = relative(process.cwd(), folder).split(sep).join("/");
  try {
    await loadContent({ folder, only, knownPaths });
    return "";
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return error.problems.map(problemText).join("\n\n").replaceAll(shown, "municipalities");
  }
}

/** A small site: a page for each municipality and standard, and one about the site. */
export function knownPaths({ municipalities }: Content): ReadonlySet<string> {
  const pages = municipalities.flatMap(({ profile, records }) => [
    `/${profile.id}/`,
    ...records.map(({ standard }) => `/${profile.id}/${standard.id}/`),
  ]);
  return new Set(["/", "/om/", ...pages]);
}

async function lillerup(): Promise<readonly (readonly [string, string])[]> {
  const folder = join(fixtures, "lillerup");
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    paths.map(async (path) => [relative(folder, path).split(sep).join("/"), await readFile(path, "utf8")]),
  );
}

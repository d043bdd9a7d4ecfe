import { lstat } from "node:fs/promises";
import { join } from "node:path";
import { pictures } from "../../messages/load/pictures.ts";
import type { PictureFile, WrittenProfile } from "../../model/index.ts";
import { shownPath } from "../../report/shown-path.ts";
import type { CheckedFile } from "../checked-file.ts";
import { problemIn } from "../data/data-file.ts";
import { bytesOf, unreadableFault } from "../data/read-file.ts";
import type { Fault, Problem } from "../problem.ts";
import { publishedPicture } from "./picture.ts";

/** The logos that a profile names, or what is wrong with them. */
export interface FoundLogos {
  readonly logo?: PictureFile;
  readonly logoDark?: PictureFile;
  readonly problems: readonly Problem[];
}

/** Reads the logos that a municipality's profile names, from the municipality's folder. */
export async function readLogos(
  folder: string,
  profile: CheckedFile<WrittenProfile> | undefined,
): Promise<FoundLogos> {
  const { logo, problems } = await readLogo(folder, profile, "logo");
  const dark = await readLogo(folder, profile, "logoDark");
  return {
    ...(logo === undefined ? {} : { logo }),
    ...(dark.logo === undefined ? {} : { logoDark: dark.logo }),
    problems: [...problems, ...dark.problems],
  };
}

async function readLogo(
  folder: string,
  profile: CheckedFile<WrittenProfile> | undefined,
  key: "logo" | "logoDark",
): Promise<Pick<FoundLogos, "logo" | "problems">> {
  const name = profile?.parsed?.[key];
  if (profile === undefined || name === undefined) return { problems: [] };
  const bytes = await bytesIn(folder, name);
  const found = "code" in bytes ? bytes : await publishedPicture(name, bytes);
  return "code" in found
    ? { problems: [problemIn(profile, [key], found)] }
    : { logo: { name, bytes: found }, problems: [] };
}

/** Reads a file that the profile names, from the municipality's folder. */
export async function bytesIn(folder: string, name: string): Promise<Uint8Array | Fault> {
  const path = join(folder, name);
  const isThere = await lstat(path).then(
    () => true,
    () => false,
  );
  if (!isThere) return { code: "KS29", ...pictures.missing(name, shownPath(folder)) };
  return bytesOf(path).catch(unreadableFault);
}

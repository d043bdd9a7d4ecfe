import { lstat } from "node:fs/promises";
import { join } from "node:path";
import { pictures } from "../messages/load/pictures.ts";
import type { MunicipalityProfile, PictureFile } from "../model/index.ts";
import { shownPath } from "../report/shown-path.ts";
import { pictureFault } from "./check/picture.ts";
import type { CheckedFile } from "./checked-file.ts";
import { problemIn } from "./data/data-file.ts";
import { bytesOf, unreadableFault } from "./data/read-file.ts";
import type { Fault, Problem } from "./problem.ts";

/** The logo that a profile names, or what is wrong with it. */
export interface FoundLogo {
  readonly logo?: PictureFile;
  readonly problems: readonly Problem[];
}

/** Reads the logo that a municipality's profile names, from the municipality's folder. */
export async function readLogo(
  folder: string,
  profile: CheckedFile<MunicipalityProfile> | undefined,
): Promise<FoundLogo> {
  const name = profile?.parsed?.logo;
  if (profile === undefined || name === undefined) return { problems: [] };
  const found = await pictureIn(folder, name);
  return "code" in found
    ? { problems: [problemIn(profile, ["logo"], found)] }
    : { logo: found, problems: [] };
}

async function pictureIn(folder: string, name: string): Promise<PictureFile | Fault> {
  const path = join(folder, name);
  const isThere = await lstat(path).then(
    () => true,
    () => false,
  );
  if (!isThere) return { code: "KS29", ...pictures.missing(name, shownPath(folder)) };
  const bytes = await bytesOf(path).catch(unreadableFault);
  if ("code" in bytes) return bytes;
  return pictureFault(name, bytes) ?? { name, bytes: new Uint8Array(bytes) };
}

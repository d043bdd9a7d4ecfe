import type { MunicipalityProfile } from "../model/index.ts";
import { foundFolders } from "./discover.ts";
import type { MunicipalityFiles } from "./municipality-files.ts";
import { ProblemsError } from "./problem.ts";
import { readMunicipality } from "./read-municipality.ts";
import { resolvedProfile } from "./resolved-hours.ts";

/** A municipality's looks, whether a build would take its colours or not. */
export type Look = Pick<MunicipalityFiles, "logo" | "logoDark" | "font"> & {
  readonly profile: MunicipalityProfile;
};

/**
 * Reads how a municipality looks, and the names of all that there are; no look where there is no such municipality.
 *
 * @throws {ProblemsError} when its profile, its logo or its letters cannot be read.
 */
export async function readLook(
  folder: string,
  id: string,
): Promise<{ readonly names: readonly string[]; readonly look?: Look }> {
  const { folders, problems } = await foundFolders(folder);
  const names = folders.map(({ name }) => name);
  const entry = folders.find(({ name }) => name === id);
  if (entry === undefined && names.length === 0) throw new ProblemsError(problems);
  if (entry === undefined) return { names };
  const { profile, logo, logoDark, font, problems: ofFiles } = await readMunicipality(entry);
  const told = [
    ...(profile?.problems ?? []),
    ...ofFiles.filter(({ code }) => code === "KS29" || code === "KS72"),
  ];
  if (profile?.parsed === undefined || told.length > 0)
    throw new ProblemsError(told.length > 0 ? told : ofFiles);
  return {
    names,
    look: {
      profile: resolvedProfile(profile.parsed),
      ...(logo && { logo }),
      ...(logoDark && { logoDark }),
      ...(font && { font }),
    },
  };
}

import type { Entry } from "../data/folder-entries.ts";
import type { MunicipalityFiles } from "../municipality-files.ts";
import { folderName } from "./folder-name.ts";
import { keptFiles } from "./kept-files.ts";
import type { Reading, Readings } from "./reading.ts";

/** A municipality of which a reading was kept, with its files where somebody asks for them. */
export interface KeptMunicipality {
  readonly reading: Reading;
  readonly files: MunicipalityFiles;
}

/** A municipality's folder, and what is known of it before it is read. */
export interface KnownFolder {
  readonly folder: Entry;
  /** Names every byte in it; undefined where that cannot be told. */
  readonly name: string | undefined;
  /** The municipality as it was read when every byte was as it is now. */
  readonly kept: KeptMunicipality | undefined;
}

/** Gives what is known of a folder. */
export async function knownFolder(folder: Entry, readings: Readings | undefined): Promise<KnownFolder> {
  const name = readings && folderName(folder);
  return { folder, name, kept: await keptUnder(name, folder, readings) };
}

/** Gives what is known of folders; those that are not kept are read before, where somebody reads them all at once. */
export async function knownFolders(
  folders: readonly Entry[],
  readings: Readings | undefined,
): Promise<readonly KnownFolder[]> {
  const known: KnownFolder[] = [];
  for (const folder of folders) known.push(await knownFolder(folder, readings));
  const missing = known.filter(({ name, kept }) => name !== undefined && kept === undefined);
  if (missing.length === 0 || readings?.readAll === undefined) return known;
  await readings.readAll(missing.map(({ folder }) => folder));
  const again = async (each: KnownFolder): Promise<KnownFolder> => ({
    ...each,
    kept: each.kept ?? (await keptUnder(each.name, each.folder, readings)),
  });
  return Promise.all(known.map(again));
}

async function keptUnder(
  name: string | undefined,
  folder: Entry,
  readings: Readings | undefined,
): Promise<KeptMunicipality | undefined> {
  const reading = name === undefined ? undefined : await readings?.find(name);
  return reading && { reading, files: keptFiles(folder, reading) };
}

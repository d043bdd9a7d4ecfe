import { type Municipality, wholeAddress } from "../../model/index.ts";
import { pageLinksOf } from "../check/links.ts";
import type { Entry } from "../data/folder-entries.ts";
import { hasDraft } from "../drafts.ts";
import { dataFilesOf, type MunicipalityFiles } from "../municipality-files.ts";
import { ownFaults } from "../own-faults.ts";
import { readMunicipality } from "../read-municipality.ts";
import { wholeMunicipality } from "../whole-content.ts";
import { folderName } from "./folder-name.ts";
import { knownFolder } from "./kept-municipality.ts";
import type { Readings } from "./reading.ts";

/** A municipality that was read, with all that is whole of it. */
export interface ReadMunicipality {
  readonly folder: Entry;
  /** What named every byte in its folder before it was read. */
  readonly name: string | undefined;
  readonly files: MunicipalityFiles;
  readonly municipality: Municipality | undefined;
}

/** Keeps a municipality that was read without a fault; one with drafts is read anew each time. */
export async function keepReading(
  readings: Readings,
  { folder, name, files, municipality }: ReadMunicipality,
): Promise<void> {
  if (name === undefined || municipality === undefined || hasDraft(files)) return;
  // Somebody may have written into the folder while it was read.
  if (folderName(folder) !== name) return;
  const standards = files.standards.map((file) => file.name);
  const own = { municipality: files.name, standards };
  const links = dataFilesOf(files)
    .flatMap(pageLinksOf)
    .map(({ target }) => wholeAddress(target, own));
  await readings.keep(name, {
    municipality,
    standards,
    easyReads: files.easyReads.map((file) => file.name),
    links: [...new Set(links)],
    ignored: files.ignored,
  });
}

/**
 * Reads and checks a municipality by itself, unless it was read before, and keeps what it says where it has no fault; faults
 * are told by whoever loads all.
 */
export async function readAhead(folder: Entry, readings: Readings): Promise<void> {
  const { name, kept } = await knownFolder(folder, readings);
  if (name === undefined || kept !== undefined) return;
  const files = await readMunicipality(folder);
  if (hasDraft(files) || ownFaults(files).length > 0) return;
  await keepReading(readings, { folder, name, files, municipality: wholeMunicipality(files) });
}

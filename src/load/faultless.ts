import { dataHash } from "../cache/index.ts";
import { dataFilesOf, type MunicipalityFiles } from "./municipality-files.ts";

/** Remembers, by their names, in which municipalities the checks found nothing; whoever keeps it forgets them with the engine. */
export interface Faultless {
  readonly has: (name: string) => boolean;
  readonly add: (name: string) => void;
}

/** Names all that the checks of a municipality look at: the same for the same files, and for no others. */
export function checkedName(municipality: MunicipalityFiles): string {
  const { name, logo, logoDark, font, appendices, drafts } = municipality;
  const data = dataFilesOf(municipality).map(({ file, text }) => [file, text]);
  return dataHash(name, data, logo, logoDark, font, appendices, drafts);
}

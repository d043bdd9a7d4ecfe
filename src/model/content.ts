import type { AppendixFile } from "./appendix.ts";
import type { EasyRead } from "./easy-read.ts";
import type { MunicipalityProfile } from "./municipality.ts";
import { Edition, type Output, outputOrder, outputs } from "./output.ts";
import type { Standard } from "./standard.ts";

/** A standard together with its easy-read edition, where it has one. */
export interface StandardRecord {
  readonly standard: Standard;
  readonly easyRead?: EasyRead | undefined;
}

/** Gives the editions of a standard in their order: the full one always, the others where they are wanted or written. */
export function editionsOf({ standard, easyRead }: StandardRecord): readonly Edition[] {
  const left = new Set<Edition>();
  if (easyRead === undefined) left.add(Edition.easyRead);
  if (standard.checklist === false) left.add(Edition.checklist);
  if (standard.staffNotes === undefined) left.add(Edition.staff);
  return Object.values(Edition).filter((edition) => !left.has(edition));
}

/** The editions that the package for one citizen puts together. */
const packed = [Edition.easyRead, Edition.checklist] as const;

/** Gives everything that is made of a standard, in its order. */
export function outputsOf(record: StandardRecord): readonly Output[] {
  const editions = editionsOf(record);
  const isPacked = packed.every((edition) => editions.includes(edition));
  return outputOrder.filter(
    (output) => editions.includes(outputs[output].edition) && (output !== "package" || isPacked),
  );
}

/** A picture as it lies in the municipality's folder. */
export interface PictureFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A font file of a municipality, and what tells its build from every other. */
export interface FontFile extends PictureFile {
  readonly build: string;
}

/** A municipality's own letters, in the two weights that are set. */
export interface OwnFontFiles {
  readonly regular: FontFile;
  readonly bold: FontFile;
}

/** A municipality with all its standards, in the order of their titles. */
export interface Municipality {
  readonly profile: MunicipalityProfile;
  readonly records: readonly StandardRecord[];
  readonly logo?: PictureFile;
  /** The logo as it is drawn for dark grounds. */
  readonly logoDark?: PictureFile;
  readonly font?: OwnFontFiles;
  /** The files of the appendices, by what standards call them. */
  readonly appendices?: ReadonlyMap<string, AppendixFile>;
}

/** Everything that was loaded and checked, in the order of the municipalities' names. */
export interface Content {
  readonly municipalities: readonly Municipality[];
}

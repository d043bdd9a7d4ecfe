import type {
  AppendixFile,
  EasyRead,
  OwnFontFiles,
  PictureFile,
  WrittenProfile,
  WrittenStandard,
} from "../model/index.ts";
import type { CheckedFile } from "./checked-file.ts";
import type { Fault, Problem } from "./problem.ts";

/** The files of one municipality's folder, each checked on its own. */
export interface MunicipalityFiles {
  /** The folder's name, which is the municipality's id. */
  readonly name: string;
  /** The folder as problems name it. */
  readonly folder: string;
  readonly profile: CheckedFile<WrittenProfile> | undefined;
  readonly standards: readonly CheckedFile<WrittenStandard>[];
  readonly easyReads: readonly CheckedFile<EasyRead>[];
  readonly logo?: PictureFile;
  /** The logo as it is drawn for dark grounds. */
  readonly logoDark?: PictureFile;
  readonly font?: OwnFontFiles;
  /** The files of its appendices by what standards call them, or what is wrong with one. */
  readonly appendices?: ReadonlyMap<string, AppendixFile | Fault>;
  /** The names of its standards that were left out because they are drafts. */
  readonly drafts?: readonly string[];
  /** The paths of what programs left in the folder. */
  readonly ignored: readonly string[];
  /** What is wrong with the folder and with files that could not be read. */
  readonly problems: readonly Problem[];
}

/** Gives all data files of a municipality. */
export function dataFilesOf({
  profile,
  standards,
  easyReads,
}: MunicipalityFiles): readonly CheckedFile<unknown>[] {
  return [...(profile === undefined ? [] : [profile]), ...standards, ...easyReads];
}

/** A standard's file beside the file of its easy-read edition. */
export interface FilePair {
  readonly standard: CheckedFile<WrittenStandard>;
  readonly easyRead: CheckedFile<EasyRead>;
}

/** Gives every standard that has an easy-read edition, with it. */
export function filePairsOf({ standards, easyReads }: MunicipalityFiles): readonly FilePair[] {
  return standards.flatMap((standard) => {
    const easyRead = easyReads.find(({ name }) => name === standard.name);
    return easyRead === undefined ? [] : [{ standard, easyRead }];
  });
}

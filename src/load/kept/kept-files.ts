import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { easyRead, municipality, standard } from "../../model/index.ts";
import { shownPath } from "../../report/shown-path.ts";
import { type CheckedFile, checkedFile } from "../checked-file.ts";
import { dataFile } from "../data/data-file.ts";
import type { Entry } from "../data/folder-entries.ts";
import type { MunicipalityFiles } from "../municipality-files.ts";
import type { Reading } from "./reading.ts";

/**
 * Gives the files of a municipality that was read before: each is read again when somebody asks for it, which is where its
 * places are told.
 */
export function keptFiles(
  { name, path }: Entry,
  { standards, easyReads, ignored }: Reading,
): MunicipalityFiles {
  const read = <T>(file: string, schema: z.ZodType<T>): CheckedFile<T> => {
    const whole = join(path, file);
    return checkedFile(dataFile(shownPath(whole), readFileSync(whole, "utf8")), schema);
  };
  let profile: MunicipalityFiles["profile"];
  return {
    name,
    folder: shownPath(path),
    get profile() {
      // Names are compared with those of all others.
      profile ??= read("index.ts", municipality);
      return profile;
    },
    get standards() {
      return standards.map((each) => read(`standards/${each}.ts`, standard));
    },
    get easyReads() {
      return easyReads.map((each) => read(`easy-read/${each}.ts`, easyRead));
    },
    drafts: [],
    ignored,
    problems: [],
  };
}

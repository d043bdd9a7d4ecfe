import type { WrittenProfile } from "../../model/index.ts";
import type { CheckedFile } from "../checked-file.ts";
import type { MunicipalityFiles } from "../municipality-files.ts";
import { readFont } from "./font.ts";
import { readLogos } from "./logo.ts";

/** Reads the files that make a municipality look like itself, and tells what is wrong with them. */
export async function readLooks(
  folder: string,
  profile: CheckedFile<WrittenProfile> | undefined,
): Promise<Pick<MunicipalityFiles, "logo" | "logoDark" | "font" | "problems">> {
  const { problems: ofLogos, ...logos } = await readLogos(folder, profile);
  const { problems: ofFont, ...font } = await readFont(folder, profile);
  return { ...logos, ...font, problems: [...ofLogos, ...ofFont] };
}

import { ownFont } from "../../fonts/index.ts";
import { fonts } from "../../messages/load/fonts.ts";
import type { FontFile, WrittenProfile } from "../../model/index.ts";
import type { CheckedFile } from "../checked-file.ts";
import { problemIn } from "../data/data-file.ts";
import type { MunicipalityFiles } from "../municipality-files.ts";
import type { Fault, Problem } from "../problem.ts";
import { bytesIn } from "./logo.ts";

/** How large one weight may be, in bytes: every page waits for both. */
const mostFontBytes = 150_000;

const code = "KS72";

/** Reads the letters that a municipality's profile names, from the municipality's folder. */
export async function readFont(
  folder: string,
  profile: CheckedFile<WrittenProfile> | undefined,
): Promise<Pick<MunicipalityFiles, "font" | "problems">> {
  const named = profile?.parsed?.theme.font;
  if (profile === undefined || named === undefined) return { problems: [] };
  const problems: Problem[] = [];
  const read = async (weight: "regular" | "bold"): Promise<FontFile | undefined> => {
    const found = await fontIn(folder, named[weight]);
    if (!("code" in found)) return found;
    problems.push(problemIn(profile, ["theme", "font", weight], found));
    return undefined;
  };
  const [regular, bold] = [await read("regular"), await read("bold")];
  return regular === undefined || bold === undefined ? { problems } : { font: { regular, bold }, problems };
}

async function fontIn(folder: string, name: string): Promise<FontFile | Fault> {
  const bytes = await bytesIn(folder, name);
  if ("code" in bytes) return bytes.code === "KS29" ? { ...bytes, code } : bytes;
  return fontFault(name, bytes);
}

/** Gives a font as it is published, or says why pages and PDFs cannot be set in it. */
export function fontFault(name: string, bytes: Uint8Array): FontFile | Fault {
  if (bytes.length > mostFontBytes) return { code, ...fonts.large(bytes.length, mostFontBytes) };
  const found = ownFont(bytes);
  if (!("fault" in found)) return { name, bytes: new Uint8Array(bytes), build: found.build };
  return {
    code,
    ...(found.fault === "letters" ? fonts.letters(found.missing) : fonts[found.fault](name)),
  };
}

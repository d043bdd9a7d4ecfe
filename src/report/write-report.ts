import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writing } from "./machine-fault.ts";

/** The files of a report by their names; a text is written as it is, everything else as JSON. */
export type ReportFiles = Readonly<Record<string, string | object>>;

/** Takes the files of an earlier report away: a run that cannot be done must not leave the report of one that could. */
export async function removeReport(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names) await rm(join(folder, name), { force: true });
}

/** Writes the files of a report into its folder, which is made where it is missing. */
export async function writeReport(folder: string, files: ReportFiles): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name);
    await writing(file, writeFile(file, typeof content === "string" ? content : jsonText(content)));
  }
}

/** Prints a value as JSON that a person can read, too; a sign that nobody sees is written by its number. */
export function jsonText(value: object): string {
  const json = JSON.stringify(value, null, 2);
  return `${json.replace(/(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/gu, numbered)}\n`;
}

function numbered(sign: string): string {
  return [...Array(sign.length).keys()]
    .map((at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, "0")}`)
    .join("");
}

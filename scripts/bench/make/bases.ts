import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** The data of a file, as it is written. */
export type Data = Readonly<Record<string, unknown>>;

/** A standard that others are made from, with its easy-read edition. */
export interface Base {
  readonly standard: Data;
  readonly easyRead?: Data;
}

/** What the invented country is made from: our own texts and those of the tests. */
export interface Bases {
  readonly profiles: readonly Data[];
  readonly standards: readonly Base[];
  /** The folders with the files that they name. */
  readonly folders: readonly string[];
}

const root = resolve(import.meta.dirname, "../../..");
const places = ["municipalities", "test/fixtures/municipalities"];
/** It holds faults, and no municipality. */
const notOne = "fejlstrup";

/** Reads them; they are files of this repository, so they are run. */
export async function readBases(): Promise<Bases> {
  const folders: string[] = [];
  for (const place of places) {
    const entries = await readdir(join(root, place), { withFileTypes: true });
    const found = entries.filter((entry) => entry.isDirectory() && entry.name !== notOne);
    folders.push(...found.map(({ name }) => join(root, place, name)).toSorted());
  }
  const profiles: Data[] = [];
  const standards: Base[] = [];
  for (const folder of folders) {
    profiles.push(await dataIn(join(folder, "index.ts")));
    for (const file of (await readdir(join(folder, "standards"))).toSorted()) {
      const beside = join(folder, "easy-read", file);
      const easyRead = existsSync(beside) ? await dataIn(beside) : undefined;
      const standard = await dataIn(join(folder, "standards", file));
      if (standard["draft"] !== true)
        standards.push({ standard, ...(easyRead === undefined ? {} : { easyRead }) });
    }
  }
  if (standards.length === 0)
    throw new Error(`There is no standard in ${places.map((one) => basename(one)).join(", ")}.`);
  return { profiles, standards, folders };
}

async function dataIn(file: string): Promise<Data> {
  const { default: data } = (await import(pathToFileURL(file).href)) as { readonly default: Data };
  return data;
}

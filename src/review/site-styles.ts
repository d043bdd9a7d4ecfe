import { readFile } from "node:fs/promises";
import { ownFile } from "../engine/own-file.ts";

const sheets = ["tokens.css", "base.css"];

/** Gives the site's own style sheets for a page that needs no other file; fonts are left to the reader's machine. */
export async function siteStyles(): Promise<string> {
  const texts = sheets.map((name) => readFile(ownFile(`src/styles/${name}`), "utf8"));
  return (await Promise.all(texts)).join("\n");
}

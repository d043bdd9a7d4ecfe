import { readFile } from "node:fs/promises";

const sheets = ["tokens.css", "base.css"];

/** Gives the site's own style sheets for a page that needs no other file; fonts are left to the reader's machine. */
export async function siteStyles(): Promise<string> {
  const texts = sheets.map((name) => readFile(new URL(`../styles/${name}`, import.meta.url), "utf8"));
  return (await Promise.all(texts)).join("\n");
}

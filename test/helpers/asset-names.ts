import { clientScripts } from "../../src/assets/client-scripts.ts";

const hash = /\.[0-9a-f]{10}(?=\.\w+$)/;

/** Gives the address of an asset without the part of its hash: `/assets/site.css`. */
export const plainName = (address: string): string => address.replace(hash, "");

/** Gives the text of a script of the pages, as it is published. */
export const scriptText = (name: string): string => new TextDecoder().decode(clientScripts().get(name));

/** Gives the address under which a page asks for an asset. */
export function assetOf(html: string, name: string): string {
  const [base = "", ending = ""] = name.split(/(?=\.\w+$)/);
  const found = new RegExp(`(?:href|src)="([^"]*/assets/${base}\\.[0-9a-f]{10}\\${ending})"`).exec(html)?.[1];
  if (found === undefined) throw new Error(`The page asks for no ${name}.`);
  return found;
}

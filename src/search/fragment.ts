import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";

const unpack = promisify(gunzip);
const pack = promisify<string, { readonly level: number }, Buffer>(gzip);

/** A page as Pagefind keeps it to show it as a result. */
export interface SearchedFragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** What stands in front of every file of Pagefind, when it is unpacked. */
const signature = "pagefind_dcd";

/** Gives the text of a file `fragment/….pf_fragment` of an index. */
export async function unpacked(bytes: Uint8Array): Promise<string> {
  return (await unpack(bytes)).toString("utf8");
}

/** Makes a file of an index from its text, as small as it gets. */
export function packed(text: string): Promise<Uint8Array> {
  return pack(text, { level: 9 });
}

/** Reads the text of a fragment: JSON behind Pagefind's signature. */
export function fragmentOf(text: string): SearchedFragment {
  return JSON.parse(text.slice(signature.length)) as SearchedFragment;
}
